import { fittedText, textWidth } from './text-width.ts';

/** Text broken into lines at spaces, none wider than the width; a single word wider than that is cut. */
export function wrappedLines(text: string, fontSizePx: number, widthPx: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').filter((part) => part !== '')) {
    const line = lines.at(-1);
    if (line !== undefined && textWidth(`${line} ${word}`, fontSizePx) <= widthPx)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(fittedText(word, fontSizePx, widthPx));
  }
  return lines;
}
