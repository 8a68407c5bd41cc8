/** The address that the site is known by, with a closing slash: the one given to the build, else where this page stands. */
export function siteAddress(): string {
  const known = builtAddress() ?? pageAddress();
  return known.endsWith('/') ? known : `${known}/`;
}

/** Where this page stands, without its query. */
export function pageAddress(): string {
  return new URL(import.meta.env.BASE_URL, document.baseURI).href;
}

/** Whether the site was built with its address. */
export function isAddressKnown(): boolean {
  return builtAddress() !== undefined;
}

function builtAddress(): string | undefined {
  const given: unknown = import.meta.env.VITE_SITE_URL;
  try {
    return typeof given === 'string' ? new URL(given).href : undefined;
  } catch {
    return undefined;
  }
}
