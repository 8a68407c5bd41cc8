/** A share of the frame's width as an SVG length, cut to 3 decimals so that every engine writes the same text. */
export function percent(share: number): string {
  return `${rounded(share * 100)}%`;
}

/** A coordinate cut to 3 decimals. */
export function rounded(value: number): number {
  const cut = Math.round(value * 1000) / 1000;
  return cut === 0 ? 0 : cut;
}
