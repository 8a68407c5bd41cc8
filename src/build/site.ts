import { inspect } from 'node:util';
import { correctionLink } from '../charts/evidence/correction.ts';

/** A file that the build publishes, by its path inside the site. */
export interface SiteFile {
  readonly fileName: string;
  readonly source: string | Uint8Array;
}

/** The site's icon as a data address, so that no browser asks for another file: two bars of unlike length. */
export const siteIcon = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path fill="#6a2c91" d="M1 3h14v4H1z"/><path fill="#159643" d="M1 9h8v4H1z"/></svg>',
)}`;

/** Asks an extension that darkens pages to leave the drawings alone: it fills what is light in them, and their words go. */
export const undarkened = '<meta name="darkreader-lock">';

/** An error that a build ends with, in words for whoever gave it something wrong: a stack would hide them at the end of a log. */
export class BuildRefusal extends Error {
  constructor(message: string) {
    super(message);
    this.stack = message;
  }

  [inspect.custom](): string {
    return this.message;
  }
}

/**
 * The address that the site will be published under, as given to the build, with a closing slash; null where none is
 * given; the page's own file may stand at its end. Throws for what can't be one.
 */
export function parseSiteAddress(given: string | undefined): string | null {
  if (given === undefined || given.trim() === '') return null;
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '' || url.username !== '') {
    throw new BuildRefusal(`SITE_URL is "${given}"; expected an address such as https://example.org/endorsements/`);
  }
  const folder = url.href.replace(/\/index\.html$/, '/');
  return folder.endsWith('/') ? folder : `${folder}/`;
}

/** Throws for an address for corrections, as given to the build, that no link can lead to. None at all is fine. */
export function checkCorrectionAddress(given: string | undefined): void {
  if (!given || correctionLink(given, { subject: '', body: '' }) !== null) return;
  const expected = 'a mail address such as desk@example.org or the address of a form';
  throw new BuildRefusal(`VITE_DISPUTE_ADDRESS is "${given}"; expected ${expected}`);
}
