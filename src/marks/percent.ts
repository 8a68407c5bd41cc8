/** A share of the frame's width as an SVG length, cut to 3 decimals so that every engine writes the same text. */
export function percent(share: number): string {
  return `${rounded(share * 100)}%`;
}

/** A coordinate cut to 3 decimals. */
export function rounded(value: number): number {
  const cut = Math.round(value * 1000) / 1000;
  return cut === 0 ? 0 : cut;
}

/** Both ends of an SVG line along x; of an upright one where there is one share. */
export function acrossX(start: number, end = start): { readonly x1: string; readonly x2: string } {
  return { x1: percent(start), x2: percent(end) };
}
