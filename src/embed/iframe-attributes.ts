/** A live chart in a iframe. */
export interface Iframe {
  readonly address: string;
  /** The chart's title and its filter in words. */
  readonly title: string;
  readonly widthPx: number;
  /** The height without script at that width. */
  readonly heightPx: number;
}

/**
 * The attributes of every iframe this project hands out, in order, so that one made by script, one pasted and one from
 * oEmbed are held to the same rules. `allow-same-origin` is missing on purpose: the iframe needs nothing of its host.
 */
export function iframeAttributes(iframe: Iframe): Readonly<Record<string, string>> {
  return {
    src: iframe.address,
    title: iframe.title,
    width: String(iframe.widthPx),
    height: String(iframe.heightPx),
    loading: 'lazy',
    referrerpolicy: 'strict-origin-when-cross-origin',
    sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox',
  };
}
