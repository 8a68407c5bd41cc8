import { readdirSync, readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Frame } from '../marks/frame.ts';
import { textWidth } from '../marks/text-width.ts';
import type { Drawing } from './drawing.ts';
import { markupTree, type Element } from './markup-tree.fixture.ts';

/** A line of text or a bar of a drawing, as a rectangle in px. */
export interface DrawnShape {
  readonly kind: 'text' | 'bar';
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly frame: Frame;
  /** Of the nested drawing that lengths are shares of. */
  readonly widthPx: number;
}

/** The drawing's markup, as it is written into the page. */
export function drawnMarkup({ svg }: Drawing): string {
  return renderToStaticMarkup(<svg>{svg}</svg>);
}

/** Where texts and bars of a drawing come to lie, read from its markup. */
export function drawnShapes(drawing: Drawing, frame: Frame): readonly DrawnShape[] {
  return shapesIn(markupTree(drawnMarkup(drawing)), { x: 0, y: 0, frame, widthPx: frame.widthPx });
}

/** Every pair of texts that lie on one another. */
export function overlaps(shapes: readonly DrawnShape[]): readonly string[] {
  const slack = 0.01;
  return shapes.flatMap((a, index) =>
    shapes
      .slice(index + 1)
      .filter((b) => a.x0 < b.x1 - slack && b.x0 < a.x1 - slack && a.y0 < b.y1 - slack && b.y0 < a.y1 - slack)
      .map((b) => `"${a.text}" on "${b.text}"`),
  );
}

function shapesIn(element: Element, place: Place): readonly DrawnShape[] {
  if (element.name === 'defs') return [];
  if (element.name === 'text') return textShapes(element, place);
  if (element.name === 'rect') {
    if (!is(element, 'bar')) return [];
    const [x, y] = [place.x + along(element, 'x', place), place.y + length(element, 'y')];
    const box = { x0: x, x1: x + along(element, 'width', place), y0: y, y1: y + length(element, 'height') };
    return [{ kind: 'bar', text: '', ...box }];
  }
  const inner = moved(element, place);
  return element.children.flatMap((child) => (typeof child === 'string' ? [] : shapesIn(child, inner)));
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
}

/** One box for each line of a text: its spans follow one another unless one begins a line of its own. */
function textShapes(text: Element, place: Place): readonly DrawnShape[] {
  let [x, y] = [place.x + along(text, 'x', place) + length(text, 'dx'), place.y + length(text, 'y')];
  const lines: Line[] = [];
  for (const child of text.children) {
    const [span, words] = typeof child === 'string' ? [text, child] : [child, wordsOf(child)];
    const size = sizeWithin(text, span) ?? fontSize(span, place.frame) ?? fontSize(text, place.frame) ?? 14;
    const starts = span !== text && span.attributes['x'] !== undefined;
    if (starts) x = place.x + along(span, 'x', place);
    if (span !== text) [x, y] = [x + length(span, 'dx'), y + length(span, 'dy')];
    const width = textWidth(words, size);
    lines.push({ text: words, x, y, width, size });
    x += width;
  }
  const part = is(text, 'middle') ? 0.5 : is(text, 'end') ? 1 : 0;
  const lengthOf = (y: number): number =>
    lines.filter((line) => line.y === y).reduce((sum, line) => sum + line.width, 0);
  return lines
    .filter((line) => line.text.trim() !== '')
    .map((line) => ({
      kind: 'text',
      text: line.text,
      x0: line.x - part * lengthOf(line.y),
      x1: line.x - part * lengthOf(line.y) + line.width,
      y0: line.y - 0.76 * line.size,
      y1: line.y + (/[gjpqyQ,;()]/.test(line.text) ? 0.24 : 0.02) * line.size,
    }));
}

function wordsOf({ children }: Element): string {
  return children.map((child) => (typeof child === 'string' ? child : wordsOf(child))).join('');
}

const sizes = fontSizes();

/** The size that the style sheets of the charts give a class, by frame where they tell frames apart. */
function fontSize(element: Element, frame: Frame): number | undefined {
  const names = (element.attributes['class'] ?? '').split(' ');
  const found = names.map((name) => sizes.get(`${frame.name} ${name}`) ?? sizes.get(name));
  return found.findLast((size) => size !== undefined);
}

/** The size of a class inside another. */
function sizeWithin(text: Element, span: Element): number | undefined {
  return sizes.get(`${text.attributes['class'] ?? ''} .${span.attributes['class'] ?? ''}`);
}

function fontSizes(): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const sheets = readdirSync('src/charts', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.css'),
  );
  for (const sheet of sheets) {
    const open: string[] = [];
    for (const line of readFileSync(`src/charts/${sheet}`, 'utf8')
      .split('\n')
      .map((one) => one.trim())) {
      if (line.endsWith('{')) open.push(line.slice(0, -1).trim());
      if (line === '}') open.pop();
      const [, size] = /^font-size: ([\d.]+)px;$/.exec(line) ?? [];
      if (size === undefined || !open.some((selector) => selector.includes('.chart-frame'))) continue;
      const [, name] = /\.([\w-]+(?: \.[\w-]+)?)$/.exec(open.at(-1) ?? '') ?? [];
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
