/** A file that the build publishes, by its path inside the site. */
export interface SiteFile {
  readonly fileName: string;
  readonly source: string | Uint8Array;
}
