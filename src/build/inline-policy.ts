import { createHash } from 'node:crypto';
import { contentSecurityPolicy, type PolicyPage } from '../build/content-security-policy.ts';

/** What a page holds inline, as texts between their tags. */
export interface InlineTexts {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/**
 * The policy of a page that holds these texts inline and no others, as the first element of its head; `siteAddress` is
 * null where nobody said it. A host that squeezes HTML trims what is inline, so a text has no space at its ends.
 */
export function policyMeta(
  page: PolicyPage['page'],
  { scripts, styles }: InlineTexts,
  siteAddress: string | null,
): string {
  const policy = contentSecurityPolicy({
    page,
    siteOrigin: siteAddress === null ? null : new URL(siteAddress).origin,
    scriptHashes: scripts.map(inlineHash),
    styleHashes: styles.map(inlineHash),
  });
  return `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
}

/** A text's SHA-256 as a source of a content security policy, without quotation marks. */
function inlineHash(text: string): string {
  if (text !== text.trim()) throw new Error('an inline text with space at its ends can be squeezed');
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
