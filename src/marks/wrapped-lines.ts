import { fittedText, textWidth } from './text-width.ts';

/**
 * Text broken at spaces into as few lines as the width allows, and those about as long as each other, so that no word
 * is left alone at the end. A single word wider than the width is cut.
 */
export function wrappedLines(text: string, fontSizePx: number, widthPx: number): readonly string[] {
  let lines = brokenLines(text, fontSizePx, widthPx);
  for (let roomPx = widthPx * 0.92; lines.length > 1; roomPx *= 0.92) {
    const even = brokenLines(text, fontSizePx, roomPx);
    if (even.length > lines.length || even.join(' ') !== lines.join(' ')) break;
    lines = even;
  }
  return lines;
}

/** Each line as long as the width allows. */
function brokenLines(text: string, fontSizePx: number, widthPx: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').filter((part) => part !== '')) {
    const line = lines.at(-1);
    if (line !== undefined && textWidth(`${line} ${word}`, fontSizePx) <= widthPx)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(fittedText(word, fontSizePx, widthPx));
  }
  return lines;
}
