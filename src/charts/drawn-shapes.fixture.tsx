import { readdirSync, readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Frame } from '../marks/frame.ts';
import { textWidth } from '../marks/text-width.ts';
import type { Drawing } from './drawing.ts';
import { markupTree, type Element } from './markup-tree.fixture.ts';

/** A rectangle in px, and what is drawn there. */
export interface DrawnShape {
  readonly kind: 'text' | 'bar' | 'symbol';
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly widthPx: number;
  readonly frame: Frame['name'];
}

/** The drawing's markup, as it is written into the page. */
export function drawnMarkup({ svg }: Drawing): string {
  return renderToStaticMarkup(<svg>{svg}</svg>);
}

/** Where texts, bars and symbols of a drawing come to lie at each width, read from its markup. */
export function drawnShapes(
  drawing: Drawing,
  widths: readonly number[],
  frame: Frame['name'] = 'narrow',
): readonly (readonly DrawnShape[])[] {
  const tree = markupTree(drawnMarkup(drawing));
  return widths.map((widthPx) => shapesIn(tree, { x: 0, y: 0, widthPx, frame }));
}

function shapesIn(element: Element, place: Place): readonly DrawnShape[] {
  if (element.name === 'defs') return [];
  if (element.name === 'text') return textShapes(element, place);
  const box = (): Pick<DrawnShape, 'x0' | 'x1' | 'y0' | 'y1'> => {
    const [x, y] = [place.x + along(element, 'x', place), place.y + length(element, 'y')];
    return { x0: x, x1: x + along(element, 'width', place), y0: y, y1: y + length(element, 'height') };
  };
  if (element.name === 'rect') {
    const kind = is(element, 'unsized') ? 'symbol' : 'bar';
    return is(element, 'candidate-pattern') ? [] : [{ kind, text: '', ...box() }];
  }
  const inner = moved(element, place);
  if (element.name === 'path' && ['mark', 'symbol'].some((name) => is(element, name)))
    return [{ kind: 'symbol', text: '', x0: inner.x - 6, x1: inner.x + 6, y0: inner.y - 6, y1: inner.y + 6 }];
  return element.children.flatMap((child) =>
    typeof child === 'string' ? [] : shapesIn(percentHeights(child, element), inner),
  );
}

/** A rect that fills a nested frame is as high as the frame. */
function percentHeights(child: Element, frame: Element): Element {
  if (child.attributes['height'] !== '100%') return child;
  return { ...child, attributes: { ...child.attributes, height: frame.attributes['height'] ?? '0' } };
}

function moved(element: Element, place: Place): Place {
  const [, dx = '0', dy = '0'] =
    /translate\(([-\d.]+)[ ,]([-\d.]+)\)/.exec(element.attributes['transform'] ?? '') ?? [];
  if (element.name !== 'svg') return { ...place, x: place.x + Number(dx), y: place.y + Number(dy) };
  const widthPx = element.attributes['width'] === undefined ? place.widthPx : along(element, 'width', place);
  return { ...place, x: place.x + along(element, 'x', place), y: place.y + length(element, 'y'), widthPx };
}

interface Line {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  /** The number of the span that its line begins with. */
  readonly first: number;
}

/** One box for each line of a text: its spans follow one another unless one begins a line of its own. */
function textShapes(text: Element, place: Place): readonly DrawnShape[] {
  let [x, y] = [place.x + along(text, 'x', place) + length(text, 'dx'), place.y + length(text, 'y')];
  const lines: Line[] = [];
  // What follows on one line is anchored with it.
  let first = 0;
  for (const child of text.children) {
    const [span, words] = typeof child === 'string' ? [text, child] : [child, wordsOf(child)];
    const size = fontSize(span, place.frame) ?? fontSize(text, place.frame) ?? 14;
    const starts = span !== text && span.attributes['x'] !== undefined;
    if (starts) [x, first] = [place.x + along(span, 'x', place), lines.length];
    if (span !== text) [x, y] = [x + length(span, 'dx'), y + length(span, 'dy')];
    const width = textWidth(words, size);
    lines.push({ text: words, x, y, width, size, first });
    x += width;
  }
  const shift = is(text, 'middle') ? -0.5 : is(text, 'end') ? -1 : 0;
  return lines
    .filter((line) => line.text.trim() !== '')
    .map((line) => ({
      kind: 'text',
      text: line.text,
      x0: line.x + shift * wholeWidth(lines, line),
      x1: line.x + line.width + shift * wholeWidth(lines, line),
      y0: line.y - 0.76 * line.size,
      y1: line.y + (/[gjpqyQ,;()]/.test(line.text) ? 0.24 : 0.02) * line.size,
    }));
}

function wholeWidth(lines: readonly Line[], { first }: Line): number {
  return lines.reduce((sum, line) => sum + (line.first === first ? line.width : 0), 0);
}

function wordsOf({ children }: Element): string {
  return children.map((child) => (typeof child === 'string' ? child : wordsOf(child))).join('');
}

const sizes = fontSizes();

/** The size that the style sheets of the charts give a class, by frame where they tell frames apart. */
function fontSize(element: Element, frame: Frame['name']): number | undefined {
  const names = (element.attributes['class'] ?? '').split(' ');
  return names.map((name) => sizes.get(`${frame} ${name}`) ?? sizes.get(name)).findLast((size) => size !== undefined);
}

function fontSizes(): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const files = readdirSync('src/charts', { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((one) => one.endsWith('.css'))) {
    const open: string[] = [];
    for (const line of readFileSync(`src/charts/${file}`, 'utf8')
      .split('\n')
      .map((one) => one.trim())) {
      if (line.endsWith('{')) open.push(line.slice(0, -1).trim());
      if (line === '}') open.pop();
      const [, size] = /^font-size: ([\d.]+)px;$/.exec(line) ?? [];
      if (size === undefined || !open.some((selector) => selector.includes('.chart-frame'))) continue;
      const [, name] = /\.([\w-]+)$/.exec(open.at(-1) ?? '') ?? [];
      const [, frame] = /data-frame='(\w+)'/.exec(open.at(-1) ?? '') ?? [];
      if (name !== undefined) found.set(frame === undefined ? name : `${frame} ${name}`, Number(size));
    }
  }
  return found;
}

function is(element: Element, name: string): boolean {
  return (element.attributes['class'] ?? '').split(' ').includes(name);
}

/** A length along x, which may be a share of the frame's width. */
function along(element: Element, name: string, { widthPx }: Place): number {
  const value = element.attributes[name] ?? '0';
  return value.endsWith('%') ? (Number.parseFloat(value) / 100) * widthPx : Number(value);
}

function length(element: Element, name: string): number {
  return Number(element.attributes[name] ?? '0');
}
