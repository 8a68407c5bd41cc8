import { imageWidthPx } from '../embed/embed-address.ts';
import { wrappedLines } from '../marks/wrapped-lines.ts';

/** Space around an embed's content, above and below together as at both sides, in px: see embed-page.css. */
const embedPaddingPx = 32;

/** Room for content in an embed as wide as a post's image, in px. */
const roomPx = imageWidthPx - embedPaddingPx;

/** Texts of a drawn embed by class, as in chart.css: size, line, and the most room a line has, in px. A headline’s letters run wide. */
const texts = [
  { name: 'chart-headline', fontPx: 24 * 1.12, linePx: 28.8, mostPx: roomPx },
  { name: 'chart-deck', fontPx: 15, linePx: 21, mostPx: 45 * 15 },
] as const;

/** Controls above a chart, and what follows it, by class, in px. */
const blocks = [
  { name: 'choice-row', heightPx: 44 },
  { name: 'timeline-key', heightPx: 32 },
  { name: 'date-range', heightPx: 84 },
  { name: 'timeline-context', heightPx: 45 },
  { name: 'chart-more', heightPx: 44 },
] as const;

/** Above the deck, above and below the drawing. */
const gapsPx = 22;
const footPx = 48;

/** How high a drawn embed can get at the width of a post, in px. Errs on the high side, whatever the reader's fonts are. */
export function embedHeight(html: string): number {
  const written = texts.map(({ name, fontPx, linePx, mostPx }) => {
    const words = textOf(html, name);
    return words === '' ? 0 : wrappedLines(words, fontPx, mostPx).length * linePx;
  });
  const placed = blocks.map(({ name, heightPx }) => (html.includes(`class="${name}"`) ? heightPx : 0));
  const canvas = /data-frame="medium"[^>]* height="(\d+(?:\.\d+)?)"/.exec(html)?.[1];
  if (canvas === undefined) throw new Error('an embed was drawn without its chart');
  return Math.ceil([...written, ...placed, Number(canvas), embedPaddingPx, gapsPx, footPx].reduce((a, b) => a + b, 0));
}

function textOf(html: string, name: string): string {
  const [, words = ''] = new RegExp(`class="${name}"[^>]*>(.*?)</(?:p|h1)>`).exec(html) ?? [];
  return words.replace(/<[^>]+>|&#?\w+;/g, ' ').trim();
}
