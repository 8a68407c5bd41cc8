/** Names and descriptions of a role on elements that have none, where readers drop them. Runs in a page. */
export function misplacedWords(): readonly string[] {
  const plain = 'div, span, p, g, rect, circle, path, line, text, i, b, em, strong, small';
  return [...document.querySelectorAll('[aria-label], [aria-labelledby], [aria-roledescription]')]
    .filter((one) => one.matches(plain) && !one.hasAttribute('role'))
    .map((one) => `words without a role: ${one.outerHTML.slice(0, 120)}`);
}
