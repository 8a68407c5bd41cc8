/** A file that the build publishes. */
export interface SiteFile {
  /** Path inside the site. */
  readonly fileName: string;
  readonly source: string | Uint8Array;
}
