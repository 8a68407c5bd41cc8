/** A live chart in a frame. */
export interface Frame {
  readonly address: string;
  /** The chart's title and its filter in words. */
  readonly title: string;
  readonly widthPx: number;
  /** The height without script at that width. */
  readonly heightPx: number;
}

/**
 * The attributes of every frame this project hands out, in order, so that one made by script, one pasted and one from
 * oEmbed are held to the same rules. `allow-same-origin` is missing on purpose: the frame needs nothing of its host.
 */
export function frameAttributes(frame: Frame): Readonly<Record<string, string>> {
  return {
    src: frame.address,
    title: frame.title,
    width: String(frame.widthPx),
    height: String(frame.heightPx),
    loading: 'lazy',
    referrerpolicy: 'strict-origin-when-cross-origin',
    sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox',
  };
}
