import { wrappedLines } from '../marks/wrapped-lines.ts';
import { pictureWidthPx } from './picture-width.ts';

/** Space around an embed's content, above and below together as at both sides, in px: see embed.css. */
export const embedPaddingPx = 32;

/** Room for content in an embed as wide as a post's picture, in px. */
const roomPx = pictureWidthPx - embedPaddingPx;

/** Texts of a drawn embed by class: their size and their line in px, as in embed.css, and the gap above them. */
const texts = [
  { name: 'chart-headline', fontPx: 24, linePx: 28.8, gapPx: 0, factor: 1.12 },
  { name: 'chart-subtitle', fontPx: 15, linePx: 21.75, gapPx: 5, factor: 1 },
  { name: 'chart-keys', fontPx: 13, linePx: 20.2, gapPx: 6.4, factor: 1 },
  { name: 'chart-note', fontPx: 12, linePx: 18, gapPx: 0, factor: 1 },
  { name: 'chart-sources', fontPx: 12, linePx: 18, gapPx: 6.4, factor: 1 },
] as const;

/** Controls above a chart, and what stands below it, by class, in px. */
const blocks = [
  { name: 'choice-row', heightPx: 44 },
  { name: 'zoom-row', heightPx: 56 },
  { name: 'time-brush', heightPx: 64 },
  { name: 'timeline-key', heightPx: 62 },
] as const;

const canvasGapPx = 16;
const footPx = 48;

/** How high a drawn embed can get at the width of a post, in px. Errs on the high side, whatever the reader's fonts are. */
export function embedHeight(html: string): number {
  const written = texts.map(({ name, fontPx, linePx, gapPx, factor }) => {
    const words = textOf(html, name);
    return words === '' ? 0 : gapPx + wrappedLines(words, fontPx * factor, roomPx).length * linePx;
  });
  const placed = blocks.map(({ name, heightPx }) => (html.includes(`class="${name}"`) ? heightPx : 0));
  const canvas = /data-frame="medium"[^>]* height="(\d+(?:\.\d+)?)"/.exec(html)?.[1];
  if (canvas === undefined) throw new Error('an embed was drawn without its chart');
  return Math.ceil(
    [...written, ...placed, Number(canvas), embedPaddingPx, canvasGapPx, footPx].reduce((a, b) => a + b, 0),
  );
}

function textOf(html: string, name: string): string {
  const [, words = ''] = new RegExp(`class="${name}"[^>]*>(.*?)</(?:p|h1)>`).exec(html) ?? [];
  return words.replace(/<[^>]+>|&#?\w+;/g, ' ').trim();
}
