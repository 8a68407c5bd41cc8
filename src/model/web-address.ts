/** The address in normal form where a browser may follow it, which is over http or https; null for anything else. */
export function webAddress(text: string | null): string | null {
  const url = text === null ? undefined : parsed(text);
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url.href : null;
}

/** "time.com": the site of a web address, as short as a reader knows it; empty where it is none. */
export function hostName(address: string): string {
  return (parsed(address)?.hostname ?? '').replace(/^www\./, '');
}

function parsed(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}

const directive = ':~:';

/**
 * An address that opens a page at some words of it, by a text fragment; null where no browser may follow the page's own.
 * Dashes, commas and ampersands are escaped, since they are syntax there; a fragment that is there already stays in front.
 */
export function passageAddress(address: string | null, words: string): string | null {
  const page = webAddress(address);
  if (page === null) return null;
  const [plain = ''] = page.split(directive);
  return `${plain}${plain.includes('#') ? '' : '#'}${directive}text=${escaped(words)}`;
}

function escaped(words: string): string {
  return encodeURIComponent(words.trim().replace(/\p{Surrogate}/gu, '\uFFFD')).replaceAll('-', '%2D');
}
