import { hash } from 'node:crypto';
import { trustedTypesPolicy } from '../dataset/list-script.ts';
import { element } from '../embed/markup.ts';

/** What a page holds inline, as texts between their tags. */
interface InlineTexts {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/**
 * The content security policy of a page, as the first element of its head: nothing but its own files, and inline only
 * these texts. 'embed' is a page made to stand in other people's posts; `siteAddress` is null where nobody said it.
 */
export function policyMeta(
  page: 'app' | 'embed',
  { scripts, styles }: InlineTexts,
  siteAddress: string | null,
): string {
  const isApp = page === 'app';
  // In an embed without an origin 'self' is nothing to WebKit: there the site has to be named.
  const site = isApp || siteAddress === null ? [] : [new URL(siteAddress).origin];
  const policy = [
    "default-src 'none'",
    own('script-src', [...site, ...scripts.map(inlineHash)]),
    own('style-src', styles.map(inlineHash)),
    // An image that the reader saves is drawn from a blob.
    isApp ? "img-src 'self' data: blob:" : "img-src 'self' data:",
    // An embed without an origin may load no font from its own host, so its fonts are inline.
    isApp ? "font-src 'self'" : "font-src 'self' data:",
    ...(isApp ? ["connect-src 'self'", "manifest-src 'self'", "frame-src 'self'"] : []),
    // An embed page at an address without its slash names its folder: see embed-head.ts.
    isApp ? "base-uri 'none'" : own('base-uri', site),
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    // An embed asks for one script more: the list that it does not hold itself.
    `trusted-types ${isApp ? "'none'" : trustedTypesPolicy}`,
  ];
  return `<meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}">`;
}

function own(directive: string, others: readonly string[]): string {
  return [directive, "'self'", ...others].join(' ');
}

/** A text's SHA-256 as a policy names it. A host that squeezes HTML trims what is inline, so a text has no space at its ends. */
function inlineHash(text: string): string {
  if (text !== text.trim()) throw new Error('an inline text with space at its ends can be squeezed');
  return `'sha256-${hash('sha256', text, 'base64')}'`;
}

/** Data as a script element that is never run: JSON in which nothing can end the element. */
export function dataScript(type: 'application/json' | 'application/ld+json', id: string, data: unknown): string {
  const json = JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  return element('script', { type, id }, { html: json }).html;
}
