import { textWidth } from '../../marks/text-width.ts';

/**
 * An address over as many lines as it needs, broken behind its own marks: it is there to be typed, so that nothing of
 * it is left out. No line for no address.
 */
export function addressLines(address: string, fontSizePx: number, widthPx: number): readonly string[] {
  const lines: string[] = [];
  for (const piece of address.split(/(?<=[/?&])/)) {
    const line = lines.at(-1);
    if (line !== undefined && textWidth(line + piece, fontSizePx) <= widthPx) lines[lines.length - 1] = line + piece;
    else if (piece !== '') lines.push(piece);
  }
  return lines;
}
