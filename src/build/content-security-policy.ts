import { trustedTypesPolicy } from '../dataset/load-packed-dataset.ts';

/** A page whose policy is wanted. Hashes are CSP sources without quotation marks, as in "sha256-…". */
export interface PolicyPage {
  /** The dashboard, or a page made to stand in other people's embeds. */
  readonly page: 'app' | 'embed';
  /** How it is sent: browsers take less from a meta element than from a header. */
  readonly delivery: 'header' | 'meta';
  /** The origin that the site will be published on, as in "https://example.org"; null where nobody said. */
  readonly siteOrigin: string | null;
  /** Of the inline scripts. */
  readonly scriptHashes: readonly string[];
  /** Of the inline styles. */
  readonly styleHashes: readonly string[];
}

/** The content security policy of a page: nothing but its own files, and inline only what the build has hashed. */
export function contentSecurityPolicy({ page, delivery, siteOrigin, scriptHashes, styleHashes }: PolicyPage): string {
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
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    // An embed asks for one script more: the record that it does not hold itself.
    `trusted-types ${isApp ? "'none'" : trustedTypesPolicy}`,
    // Not for meta: browsers pass over the first, and the second would break a preview over http in some.
    ...(delivery === 'header' ? [`frame-ancestors ${isApp ? "'self'" : '*'}`, 'upgrade-insecure-requests'] : []),
  ].join('; ');
}

/** The policy of a picture that somebody opens by itself: it may look as it does, and do nothing. */
export const svgPolicy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; sandbox";

function own(directive: string, others: readonly string[]): string {
  return [directive, "'self'", ...others].join(' ');
}

function quoted(hash: string): string {
  return `'${hash}'`;
}
