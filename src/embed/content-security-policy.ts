/** A page whose policy is wanted. Hashes are CSP sources without quotation marks, as in "sha256-…". */
export interface PolicyPage {
  /** The dashboard, or a page made to stand in other people's frames. */
  readonly page: 'app' | 'embed';
  /** How it is sent: browsers take less from a meta element than from a header. */
  readonly delivery: 'header' | 'meta';
  /** Of the inline scripts. */
  readonly scriptHashes: readonly string[];
  /** Of the inline styles. */
  readonly styleHashes: readonly string[];
}

/** The content security policy of a page: nothing but its own files, and inline only what the build has hashed. */
export function contentSecurityPolicy({ page, delivery, scriptHashes, styleHashes }: PolicyPage): string {
  const isApp = page === 'app';
  return [
    "default-src 'none'",
    own('script-src', scriptHashes),
    own('style-src', styleHashes),
    // A picture that the reader saves is drawn from a blob.
    isApp ? "img-src 'self' data: blob:" : "img-src 'self' data:",
    // A frame without an origin may load no font from its own host, so its fonts are inline.
    isApp ? "font-src 'self'" : "font-src 'self' data:",
    "connect-src 'self'",
    ...(isApp ? ["manifest-src 'self'", "frame-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
    // Not for meta: browsers pass over the first, and the second would break a preview over http in some.
    ...(delivery === 'header' ? [`frame-ancestors ${isApp ? "'self'" : '*'}`, 'upgrade-insecure-requests'] : []),
  ].join('; ');
}

/** The policy of a picture that somebody opens by itself: it may look as it does, and do nothing. */
export const svgPolicy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; sandbox";

function own(directive: string, hashes: readonly string[]): string {
  return [directive, "'self'", ...hashes.map((hash) => `'${hash}'`)].join(' ');
}
