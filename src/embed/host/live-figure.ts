import { embedAddress, type Iframe } from '../embed-address.ts';

/** The class of our figures. */
export const figureClass = 'endorsements-chart';

/** A figure whose image a live chart can take the place of. */
export interface LiveFigure {
  /** The image's link, or the image itself where its link was stripped; null where there is no image left. */
  readonly target: HTMLElement | null;
  readonly iframe: Iframe;
  readonly widthPx: number;
  readonly heightPx: number;
}

/**
 * Reads one of our figures, by whatever its blog has left of it: the address of the embed that it carries, else the place
 * that its image comes from, else its class and its link, since a host may move images to a server of its own.
 * `base` is the site's folder.
 */
export function liveFigure(figure: Element, base: string): LiveFigure | undefined {
  const links = [...figure.querySelectorAll('a')].filter(({ href }) => href.startsWith(base));
  const images = [...figure.querySelectorAll('img')];
  const image = images.find(({ src }) => isDrawn(src, base)) ?? images[0];
  const [link] = links;
  const address = carried(figure, base) ?? fromImage(image, link, base) ?? fromLink(figure, link, base);
  if (address === undefined) return undefined;
  const caption = links.findLast((link) => link.textContent.trim() !== '');
  return {
    target: links.find((link) => image && link.contains(image)) ?? image?.closest('picture') ?? image ?? null,
    iframe: { address, title: caption?.textContent.trim() ?? image?.alt ?? '' },
    widthPx: Number(image?.getAttribute('width')) || 700,
    heightPx: Number(image?.getAttribute('height')) || 500,
  };
}

function carried(figure: Element, base: string): string | undefined {
  const address = figure.getAttribute('data-embed') ?? '';
  return address.startsWith(`${base}embed/`) && URL.canParse(address) ? address : undefined;
}

type Link = HTMLAnchorElement | undefined;

function fromImage(image: HTMLImageElement | undefined, link: Link, base: string): string | undefined {
  return image && isDrawn(image.src, base) ? embedAddress(link?.href ?? base, image.src) : undefined;
}

function fromLink(figure: Element, link: Link, base: string): string | undefined {
  const chart = /^#([a-z-]+)$/.exec(link?.hash ?? '')?.[1];
  if (!link || chart === undefined || !figure.classList.contains(figureClass)) return undefined;
  return embedAddress(link.href, `${base}embed/${chart}/chart.png`);
}

function isDrawn(address: string, base: string): boolean {
  return address.startsWith(`${base}embed/`) && /\/chart(-dark)?\.(png|svg)$/.test(new URL(address).pathname);
}
