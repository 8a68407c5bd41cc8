declare module 'subset-font' {
  /** An axis by its name: cut to one place on it, or to a range. */
  export type Axes = Readonly<Record<string, number | { readonly min: number; readonly max: number }>>;
  /** Cuts a font to the glyphs of a text. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: { readonly targetFormat: 'woff2' | 'truetype'; readonly variationAxes: Axes },
  ): Promise<Buffer>;
}
