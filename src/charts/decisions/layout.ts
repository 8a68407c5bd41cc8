import type { Frame } from '../../marks/frame.ts';
import { fittedText } from '../../marks/text-width.ts';
import { wrappedLines } from '../../marks/wrapped-lines.ts';
import type { Candidate } from '../../model/candidate.ts';
import type { Row } from '../../model/row.ts';
import { decisionName } from '../../model/words/groups.ts';
import { kindBeside } from '../../model/words/names.ts';
import { capital } from '../../model/words/numbers.ts';
import { joined } from '../../model/words/series.ts';
import { flow, type FlowPlace } from '../name-lines.ts';
import { boldNameFontPx, linePx, quietFontPx } from '../type-sizes.ts';
import type { DecisionCell, DecisionLine } from './rows.ts';

/** The chart's geometry for one frame, in px at its narrowest width. */
export interface DecisionsLayout {
  readonly heightPx: number;
  /** Candidates over their columns; empty where each is named in every line. */
  readonly heads: readonly Head[];
  readonly lines: readonly PlacedLine[];
}

/** A candidate's name and where it stands. */
export interface Head {
  readonly candidate: Candidate;
  /** The longest of its names that has room, or as much of it as has. */
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

/** One way of deciding under its rule. */
export interface PlacedLine {
  readonly line: DecisionLine;
  readonly y: number;
  readonly heading: readonly string[];
  readonly heads: readonly Head[];
  readonly cells: readonly PlacedCell[];
}

/** The choices of one candidate; the word “None” stands there without any. */
export interface PlacedCell {
  readonly cell: DecisionCell;
  readonly x: number;
  readonly y: number;
  readonly names: readonly PlacedChoice[];
  readonly accounts: readonly { readonly lines: readonly string[]; readonly y: number }[];
}

/** One choice in a running line of names. */
export interface PlacedChoice extends FlowPlace {
  readonly row: Row;
}

/** Between the lines of an account, in px. */
export const accountPx = 17;
const [leastColumnPx, gutterPx, columnGapPx, headPx, groupGapPx] = [200, 176, 32, 28, 8];

/** A grid where each candidate's column has room, else a list; in a wide frame the ways of deciding stand beside it. */
export function decisionsLayout(
  lines: readonly DecisionLine[],
  wholeLines: readonly DecisionLine[],
  frame: Frame,
): DecisionsLayout {
  const candidates = lines[0]?.cells.map(({ candidate }) => candidate) ?? [];
  const gutter = frame.name === 'wide' ? gutterPx + columnGapPx : 0;
  const whole: Column = { x: gutter, widthPx: frame.widthPx - gutter };
  const columns = columnsOf(candidates, wholeLines, whole);
  const isGrid = columns !== null;
  let y = isGrid ? headPx : 0;
  const placed = lines.map((line): PlacedLine => {
    const top = y;
    const heading = wrappedLines(decisionName(line.decision), boldNameFontPx, gutter === 0 ? frame.widthPx : gutterPx);
    const start = gutter === 0 ? top + 36 : top + 6;
    let end = start;
    const heads: Head[] = [];
    const cells = line.cells.flatMap((cell, column) => {
      if (!isGrid && cell.groups.length === 0) return [];
      if (!isGrid) {
        end += heads.length > 0 ? groupGapPx : 0;
        const { candidate } = cell;
        heads.push({
          candidate,
          name: fittedText(candidate.shortName, boldNameFontPx, whole.widthPx),
          x: gutter,
          y: end,
        });
        end += headPx - 4;
      }
      const own = placedCell(cell, columns?.[column] ?? whole, isGrid ? start : end);
      end = Math.max(end, own.bottom);
      return [own.placed];
    });
    y = Math.max(end, top + 16 + heading.length * linePx) + 10;
    return { line, y: top, heading, heads, cells };
  });
  const heads = candidates.flatMap((candidate, column) =>
    columns?.[column]
      ? [
          {
            candidate,
            name: fittedText(candidate.name, boldNameFontPx, columns[column].widthPx),
            x: columns[column].x,
            y: 0,
          },
        ]
      : [],
  );
  return { heightPx: Math.max(40, y), heads, lines: placed };
}

/** A column in px. */
interface Column {
  readonly x: number;
  readonly widthPx: number;
}

/** A column for each candidate, wider for the one with more choices in the whole list where there is room; null where there is too little. */
function columnsOf(
  candidates: readonly Candidate[],
  whole: readonly DecisionLine[],
  room: Column,
): readonly Column[] | null {
  const cells = whole.flatMap((line) => line.cells);
  const counts = candidates.map((candidate) =>
    cells
      .filter((cell) => cell.candidate === candidate)
      .reduce((sum, { groups }) => sum + groups.flatMap(({ rows }) => rows).length, 0),
  );
  const roomPx = room.widthPx - columnGapPx * (counts.length - 1);
  const widthsBy = (weights: readonly number[]): readonly number[] => {
    const all = weights.reduce((a, b) => a + b, 0);
    return weights.map((weight) => (roomPx * weight) / all);
  };
  const widths = [widthsBy(counts.map(Math.sqrt)), widthsBy(counts.map(() => 1))].find((some) =>
    some.every((widthPx) => widthPx >= leastColumnPx),
  );
  if (!widths) return null;
  let { x } = room;
  return widths.map((widthPx) => {
    const column = { x, widthPx };
    x += widthPx + columnGapPx;
    return column;
  });
}

function placedCell(cell: DecisionCell, { x, widthPx: roomPx }: Column, top: number) {
  let y = top;
  const names: PlacedChoice[] = [];
  const accounts: PlacedCell['accounts'][number][] = [];
  for (const { rows, words } of cell.groups) {
    // What is said of one alone follows its name; what is said of several, all of them.
    const isShared = rows.length > 1;
    const items = rows.map(({ organization }) => ({
      name: organization.label,
      note: joined(', ', kindBeside(organization), isShared ? '' : words),
    }));
    const { places, heightPx } = flow(items, roomPx);
    for (const [at, row] of rows.entries()) {
      const place = places[at];
      if (place) names.push({ ...place, row, x: x + place.x, y: y + place.y });
    }
    y += heightPx;
    const lines = isShared ? wrappedLines(capital(words), quietFontPx, roomPx) : [];
    if (lines.length > 0) accounts.push({ lines, y: y + 12 });
    y += lines.length * accountPx + (isShared ? groupGapPx : 0);
  }
  return { placed: { cell, x, y: top, names, accounts }, bottom: Math.max(y, top + 26) };
}
