import { trustedTypesPolicy } from '../dataset/load-list-script.ts';

/** A page whose policy is wanted. Hashes are CSP sources without quotation marks, as in "sha256-…". */
export interface PolicyPage {
  /** The dashboard, or a page made to stand in other people's embeds. */
  readonly page: 'app' | 'embed';
  /** The origin that the site will be published on, as in "https://example.org"; null where nobody said. */
  readonly siteOrigin: string | null;
  /** Of the inline scripts. */
  readonly scriptHashes: readonly string[];
  /** Of the inline styles. */
  readonly styleHashes: readonly string[];
}

/** The content security policy of a page, for its meta element: nothing but its own files, and inline only what the build has hashed. */
export function contentSecurityPolicy({ page, siteOrigin, scriptHashes, styleHashes }: PolicyPage): string {
  const isApp = page === 'app';
  // In an embed without an origin 'self' is nothing to WebKit: there the site has to be named.
  const site = isApp || siteOrigin === null ? [] : [siteOrigin];
  return [
    "default-src 'none'",
    own('script-src', [...site, ...scriptHashes.map(quoted)]),
    own('style-src', styleHashes.map(quoted)),
    // A picture that the reader saves is drawn from a blob.
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
  ].join('; ');
}

function own(directive: string, others: readonly string[]): string {
  return [directive, "'self'", ...others].join(' ');
}

function quoted(hash: string): string {
  return `'${hash}'`;
}
