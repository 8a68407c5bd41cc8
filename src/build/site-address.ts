/**
 * The address that the site will be published under, as given to the build, with a closing slash; null where none is
 * given; the page's own file may stand at its end. Throws for what can't be one.
 */
export function parseSiteAddress(given: string | undefined): string | null {
  if (given === undefined || given.trim() === '') return null;
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '' || url.username !== '') {
    throw new TypeError(`SITE_URL is "${given}"; expected an address such as https://example.org/endorsements/`);
  }
  const folder = url.href.replace(/\/index\.html$/, '/');
  return folder.endsWith('/') ? folder : `${folder}/`;
}

/** What the build says where the site's address is not given. */
export const withoutSiteAddress =
  'SITE_URL is not set: oEmbed and cards are left out, and Safari shows embeds as they were drawn. All need the site’s address.';
