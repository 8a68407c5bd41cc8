/** An embed page in an iframe. */
export interface Iframe {
  readonly address: string;
  /** The chart's title and its filter in words. */
  readonly title: string;
}

/**
 * The attributes of every iframe this project hands out, but for its size, so that one made by script, one pasted and one
 * from oEmbed are held to the same rules. `allow-same-origin` is missing on purpose: the embed needs nothing of its host.
 */
export function iframeAttributes({ address, title }: Iframe): Readonly<Record<string, string>> {
  return {
    src: address,
    title,
    loading: 'lazy',
    referrerpolicy: 'strict-origin-when-cross-origin',
    sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox',
  };
}
