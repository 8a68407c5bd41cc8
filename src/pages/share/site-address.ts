import { siteFolder } from '../../dataset/dataset-query.ts';

/** The address that the site is known by, with a closing slash: the one given to the build, else where this page stands. */
export function siteAddress(): string {
  const known = builtAddress() ?? siteFolder();
  return known.endsWith('/') ? known : `${known}/`;
}

/** What a reader came here by, without query and fragment: some hosts answer to nothing but `index.html`. */
export function pageAddress(): string {
  const [address = ''] = document.baseURI.split(/[?#]/, 1);
  return address;
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
