const unsafe = /[{}|\\^`'()[\]<>"\s]/g;

/**
 * An absolute http or https address, written so that neither HTML nor Markdown nor a template reads it as anything
 * else. Throws for any other: an address in a snippet is ours, so a wrong one is our fault.
 */
export function snippetAddress(address: string): string {
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw new TypeError(`"${address}" is no web address`);
  return url.href.replace(unsafe, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
