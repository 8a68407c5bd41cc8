const directive = ':~:';

/**
 * An address that opens a page at some words of it, by a text fragment. Dashes, commas and ampersands are escaped,
 * since they are syntax there; a fragment that the address has already stays in front.
 */
export function passageAddress(address: string, words: string): string {
  const [plain = ''] = address.split(directive);
  return `${plain}${plain.includes('#') ? '' : '#'}${directive}text=${escaped(words)}`;
}

function escaped(words: string): string {
  return encodeURIComponent(words.trim().replace(/\p{Surrogate}/gu, '\uFFFD')).replaceAll('-', '%2D');
}
