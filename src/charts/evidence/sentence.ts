/** The text as a sentence: with a capital and a full stop. Empty stays empty. */
export function sentence(text: string): string {
  if (text === '') return '';
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?…]["”’)]?$/.test(text) ? '' : '.'}`;
}
