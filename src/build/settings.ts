import { inspect } from 'node:util';
import { correctionLink } from '../charts/evidence/correction.ts';

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
