import { createHash } from 'node:crypto';
import { contentSecurityPolicy, type PolicyPage } from '../build/content-security-policy.ts';

/** What a page holds inline, as texts between their tags. */
export interface InlineTexts {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** The policy of a page that holds these texts inline and no others; `siteAddress` is null where nobody said it. */
export function inlinePolicy(
  page: PolicyPage['page'],
  delivery: PolicyPage['delivery'],
  { scripts, styles }: InlineTexts,
  siteAddress: string | null,
): string {
  return contentSecurityPolicy({
    page,
    delivery,
    siteOrigin: siteAddress === null ? null : new URL(siteAddress).origin,
    scriptHashes: scripts.map(inlineHash),
    styleHashes: styles.map(inlineHash),
  });
}

/** The policy as the first element of a page's head. */
export function policyMeta(page: PolicyPage['page'], texts: InlineTexts, siteAddress: string | null): string {
  return `<meta http-equiv="Content-Security-Policy" content="${inlinePolicy(page, 'meta', texts, siteAddress)}">`;
}

/** A text's SHA-256 as a source of a content security policy, without quotation marks. */
function inlineHash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
