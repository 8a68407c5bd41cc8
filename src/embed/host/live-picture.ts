import { embedAddress } from '../embed-address.ts';
import type { Iframe } from '../iframe-attributes.ts';

/** A figure's picture that a live chart can take the place of. */
export interface LivePicture {
  /** The picture's link, or the picture itself where its link was stripped. */
  readonly target: HTMLElement;
  readonly iframe: Iframe;
  readonly widthPx: number;
  readonly heightPx: number;
}

/**
 * Finds one of our pictures in a figure, by where it comes from: classes and data attributes may have been stripped,
 * the source of a picture and the target of a link are what blogs leave alone. `base` is the site's folder.
 */
export function livePicture(figure: Element, base: string): LivePicture | undefined {
  const image = [...figure.querySelectorAll('img')].find(({ src }) => isDrawn(src, base));
  if (!image) return undefined;
  const links = [...figure.querySelectorAll('a')].filter(({ href }) => href.startsWith(base));
  const caption = links.findLast((link) => link.textContent.trim() !== '');
  return {
    target: links.find((link) => link.contains(image)) ?? image,
    iframe: {
      address: embedAddress(links[0]?.href ?? base, image.src),
      title: caption?.textContent.trim() ?? image.alt,
    },
    widthPx: Number(image.getAttribute('width')) || 700,
    heightPx: Number(image.getAttribute('height')) || 500,
  };
}

function isDrawn(address: string, base: string): boolean {
  return address.startsWith(`${base}embed/`) && /\/chart\.(png|svg)$/.test(new URL(address).pathname);
}
