import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { frames, type Frame } from '../marks/frame.ts';
import type { Row } from '../model/row.ts';
import { shownRows } from '../model/select.ts';
import { filterInWords, scopeInWords } from '../model/words/filters.ts';
import { sizeInWords } from '../model/words/groups.ts';
import { anyView, forAnyView as forAny, numberIn } from './any-view.fixture.ts';
import type { ChartView } from './chart-view.ts';
import type { ChartDefinition } from './chart-definition.ts';
import { charts } from './charts.ts';
import { decapitalized } from '../model/words/numbers.ts';
import type { Box, Drawing } from './drawing.ts';
import { drawnMarkup, drawnShapes, overlaps } from './drawn-shapes.fixture.tsx';

const numRuns = 40;
const noAttention = { hover: null, pick: null };

const forAnyView = (law: (view: ChartView) => void): void => forAny(law, numRuns);

function forAnyDrawing(
  { draw }: ChartDefinition,
  law: (drawing: Drawing, frame: Frame, view: ChartView) => void,
): void {
  fc.assert(
    fc.property(anyView, fc.constantFrom(...frames), (view, frame) => law(draw(view, frame, noAttention), frame, view)),
    { numRuns },
  );
}

function isOver(a: Box, b: Box): boolean {
  const isBeside = a.x + a.width <= b.x + 1e-9 || b.x + b.width <= a.x + 1e-9;
  return !isBeside && a.y + a.height > b.y + 0.01 && b.y + b.height > a.y + 0.01;
}

/** The id that the mark of a row has in every chart. */
function idOf({ name }: ChartDefinition, { endorsement }: Row): string {
  return `${name}-${endorsement.id}`;
}

const month =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\.)';
const date = new RegExp(
  `${month} \\d+(?:, \\d{4})?(?:–(?:${month} )?\\d+, \\d{4})?|(?:${month}|spring|summer|fall|winter) \\d{4}`,
  'g',
);

/** The counts that a text gives: its numbers without those of names, sizes, dates, and of the filter's own words. */
function countsIn(text: string, { dataset, selection, selected }: ChartView): readonly number[] {
  const other = [
    filterInWords(dataset, selection),
    scopeInWords(dataset, selection, 'unions'),
    scopeInWords(dataset, selection, 'groups'),
    ...shownRows(selected).flatMap(({ organization: { label, name, membership }, endorsement: { process } }) => [
      name,
      label,
      sizeInWords(membership),
      decapitalized(process.accordingTo ?? ''),
    ]),
    dataset.words.subject,
    dataset.words.scope,
    dataset.words.scope.toLowerCase(),
  ].filter((words) => words !== '');
  const bare = other
    .sort((a, b) => b.length - a.length)
    .reduce(
      (rest, words) => rest.replaceAll(words, '').replaceAll(words.charAt(0).toUpperCase() + words.slice(1), ''),
      text,
    )
    .replace(date, '')
    .replace(/and \w+ others/, '');
  return [...bare.matchAll(/\b\d[\d,]*|\b[a-z]+\b/gi)].map(([word]) => numberIn(word)).filter((one) => one >= 0);
}

describe('the list of charts', () => {
  it('has every chart of which there is a folder, and each name once', async () => {
    const files = readdirSync('src/charts', { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.tsx'),
    );
    const defined = files.flatMap((file) =>
      [
        ...readFileSync(`src/charts/${file}`, 'utf8').matchAll(
          /^export const \w+: ChartDefinition = \{\s+name: '([\w-]+)'/gm,
        ),
      ].map(([, name]) => name),
    );
    expect(new Set(charts.map(({ name }) => name))).toEqual(new Set(defined));
    expect(charts).toHaveLength(defined.length);
    expect(new Set(defined).size).toBe(defined.length);
  });
});

describe.each(charts)('$name, from any list and under any filter', { timeout: 60_000 }, (chart) => {
  it('holds no number that is none, in markup or words', () => {
    forAnyDrawing(chart, (drawing, _frame, view) => {
      const words = Object.values(chart.describe(view)).join(' ');
      expect(drawnMarkup(drawing) + words).not.toMatch(/NaN|undefined|Infinity|\[object|null/);
      expect(drawnMarkup(drawing)).not.toMatch(/="[^"]*\.\d{4}/);
    });
  });

  it('has one mark for each row that it promises, and no id twice', () => {
    forAnyDrawing(chart, ({ marks }, _frame, view) => {
      const ids = marks.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const shown = shownRows(view.selected);
      const missing = shown.filter((row) => !ids.includes(idOf(chart, row)));
      const left = missing.filter((row) => row.isNationalUnion);
      const promised = Number(/\d+/.exec(chart.more?.(view) ?? '') ?? 0);
      expect(view.isWhole ? left : left.slice(promised)).toEqual([]);
      // Groups that are no national unions are in a chart, or not: all of them.
      const others = shown.filter((row) => !row.isNationalUnion);
      const drawn = others.filter((row) => !missing.includes(row));
      expect([0, others.length]).toContain(drawn.length);
    });
  });

  it('says all of its marks to those who listen, the name first, in lanes that have a name each', () => {
    forAnyDrawing(chart, ({ marks }, _frame, view) => {
      const lanes = chart.lanes(view);
      expect(new Set(lanes).size).toBe(lanes.length);
      for (const { lane, name, spoken } of marks) {
        expect(lanes[lane]).toBeTruthy();
        expect(spoken.startsWith(name.slice(0, 90))).toBe(true);
      }
    });
  });

  it('has a table with every row that is drawn', () => {
    forAnyView((view) => {
      const { marks } = chart.draw({ ...view, isWhole: true }, frames[0], noAttention);
      const table = renderToStaticMarkup(<chart.Table view={view} />);
      const drawn = shownRows(view.selected).filter((row) => marks.some(({ id }) => id === idOf(chart, row)));
      const lines = table.split('<tr').length - 2;
      expect(lines).toBe(drawn.length);
      for (const { organization } of drawn) expect(table).toContain(organization.name.replaceAll('&', '&amp;'));
    });
  });

  it('never lays a text over another, over a bar, or outside the frame, at any width that the frame is shown at', () => {
    forAnyDrawing(chart, (drawing, frame) => {
      for (const widthPx of [frame.widthPx, Math.round(frame.widthPx * 1.3)]) {
        const shapes = drawnShapes(drawing, { ...frame, widthPx });
        expect(overlaps(shapes)).toEqual([]);
        const outside = shapes.filter(
          ({ x0, x1, y0, y1 }) => x0 < -1 || x1 > widthPx + 1 || y0 < -1 || y1 > drawing.heightPx + 1,
        );
        expect(outside).toEqual([]);
      }
    });
  });

  it('gives each mark a target of 24 px or more each way, inside the frame, that no other touches', () => {
    forAnyDrawing(chart, ({ marks, heightPx }, { widthPx }) => {
      for (const [index, { box }] of marks.entries()) {
        expect(box.height).toBeGreaterThanOrEqual(24);
        expect(Math.max(box.width * widthPx, box.minWidthPx)).toBeGreaterThanOrEqual(24 - 1e-9);
        expect(box.x).toBeGreaterThanOrEqual(-1e-9);
        expect(box.x + box.width).toBeLessThanOrEqual(1 + 1e-9);
        expect(box.y).toBeGreaterThanOrEqual(-0.01);
        expect(box.y + box.height).toBeLessThanOrEqual(heightPx + 0.01);
        expect(marks.slice(index + 1).filter((other) => isOver(box, other.box))).toEqual([]);
      }
    });
  });

  it('stays where it is when a reader points at a mark', () => {
    forAnyDrawing(chart, (drawing, frame, view) => {
      for (const hover of [...view.dataset.organizations.keys()].slice(0, 2)) {
        const pointed = chart.draw(view, frame, { hover, pick: hover });
        expect([pointed.heightPx, pointed.marks]).toEqual([drawing.heightPx, drawing.marks]);
      }
    });
  });

  it('counts in its headline nothing but what certainly belongs', () => {
    forAnyView((view) => {
      const { headline } = chart.describe(view);
      const { certain } = view.selected;
      const most = certain.length === 0 ? shownRows(view.selected).length : certain.length;
      for (const count of countsIn(headline, view)) expect(count, headline).toBeLessThanOrEqual(most);
    });
  });

  it('says how many more may belong, and never more than do', () => {
    forAnyView((view) => {
      const [, up] = /Up to ((?:\w+|\d+))/.exec(chart.describe(view).deck) ?? [];
      if (up === undefined) return;
      const [count = 0] = countsIn(up, view);
      expect(count).toBeGreaterThan(0);
      expect(count).toBeLessThanOrEqual(view.selected.possible.length);
    });
  });

  it('never gives none of a candidate for whom some may belong, drawn or spoken', () => {
    forAnyDrawing(chart, (drawing, _frame, view) => {
      const { certain, possible } = view.selected;
      const unions = (rows: readonly Row[], id: string) =>
        rows.filter((row) => row.isNationalUnion && row.candidate.id === id);
      const { candidates } = view.dataset;
      const none = candidates.filter(({ id }) => unions([...certain, ...possible], id).length === 0).length;
      const drawn = drawnMarkup(drawing).match(/lane-count"[^>]*>0<|>no national unions/g) ?? [];
      expect(drawn.length).toBeLessThanOrEqual(none);
      for (const { name } of candidates.filter((one) => unions(possible, one.id).length > 0)) {
        const lane = chart.lanes(view).find((one) => one.startsWith(`${name}, `)) ?? '';
        expect(/ no /.test(lane) ? lane : 'may belong').toContain('may belong');
      }
    });
  });

  it('claims nothing of all, most or only some while something is left out', () => {
    forAnyView((view) => {
      const { possible, certain } = view.selected;
      const isLeftOut = possible.length > 0 || certain.some(({ organization }) => organization.membership === null);
      const headline = chart.describe(view).headline;
      expect(isLeftOut ? headline : '').not.toMatch(/\b(?:all|only|most|every|always|never)\b/i);
    });
  });

  it('has a headline that is a sentence without its period, and a summary that begins with it', () => {
    forAnyView((view) => {
      const { headline, summary } = chart.describe(view);
      expect(headline).toMatch(/^[^a-z\s]/u);
      expect(headline).not.toMatch(/[.,;:]$|  |,,| ,/);
      expect(summary.startsWith(headline)).toBe(true);
    });
  });
});
