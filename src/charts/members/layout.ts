import type { Frame } from '../../marks/frame.ts';
import { fittedText, textWidth } from '../../marks/text-width.ts';
import { wrappedLines } from '../../marks/wrapped-lines.ts';
import { flow, nameLines, symbolPx, type FlowPlace, type NameLines } from '../name-lines.ts';
import { isTruncatedAmong, type Block, type MemberRow, type MemberSection } from './rows.ts';

/** The chart's geometry for one frame: y in px, x and lengths in px at the frame's narrowest width. */
export interface MembersLayout {
  readonly heightPx: number;
  readonly sections: readonly PlacedSection[];
}

/** A part of the chart under its heading. */
export interface PlacedSection {
  readonly section: MemberSection;
  readonly y: number;
  /** The lines of its title. */
  readonly title: readonly string[];
  readonly blocks: readonly PlacedBlock[];
}

/** One candidate's rows in a part. */
export interface PlacedBlock {
  readonly block: Block;
  readonly x: number;
  readonly y: number;
  /** The candidate's name, fitted to its room. */
  readonly name: string;
  /** Lines under the heading. */
  readonly aside: readonly string[];
  readonly bars: readonly PlacedBar[];
  readonly unsized: readonly PlacedName[];
  /** Where the words "Size not reported" stand; null where every size is reported. */
  readonly label: { readonly x: number; readonly y: number } | null;
}

/** A name over its bar. */
export interface PlacedBar {
  readonly datum: MemberRow;
  readonly x: number;
  readonly y: number;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly lines: NameLines;
  /** Below the top of the row. */
  readonly barY: number;
  readonly lengthPx: number;
  /** The figure behind the bar; empty where it has no room there and stands with the name. */
  readonly value: string;
  readonly isTruncated: boolean;
}

/** A union without a reported size, in a running line. */
export interface PlacedName extends FlowPlace {
  readonly datum: MemberRow;
}

/** A column of the chart, and what its rows are high besides their names. */
interface Cell {
  readonly x: number;
  readonly widthPx: number;
  readonly barRoom: number;
}

/** Height of a bar in px. */
export const barPx = 10;
const [columnGap, sectionGap, valueFont, valueGap, asideFont, asidePx] = [48, 22, 13, 7, 13, 18];
/** A bold line is wider than a plain one of its size. */
const [titleFont, nameFont] = [15.5, 17.5];
/** What a sum of fractions may be off by, in px. */
const slack = 0.01;
/** A single block of this many bars leaves the second column to those without a size. */
const fewBars = 6;

/** Candidates side by side in a wide frame, else one under another; all bars on one scale. */
export function membersLayout(sections: readonly MemberSection[], frame: Frame): MembersLayout {
  const whole: Cell = { x: 0, widthPx: frame.widthPx, barRoom: frame.name === 'narrow' ? 16 : 20 };
  const half = { ...whole, widthPx: (frame.widthPx - columnGap) / 2 };
  const columns: readonly [Cell, Cell?] =
    frame.name === 'wide' ? [half, { ...half, x: half.widthPx + columnGap }] : [whole];
  const placeBar = scaleOf(sections, columns[0].widthPx);
  let y = 0;
  const placed = sections.map((section, index): PlacedSection => {
    const top = y + (index === 0 ? 0 : sectionGap);
    const title = wrappedLines(section.title, titleFont, frame.widthPx);
    y = top + (title.length === 0 ? 0 : 20 + title.length * asidePx);
    const blocks: PlacedBlock[] = [];
    const step = section.blocks.length === 1 ? 1 : columns.length;
    for (let at = 0; at < section.blocks.length; at += step) {
      const row = section.blocks.slice(at, at + step).map((block, column) => {
        const cells: readonly [Cell, Cell?] = step === 1 ? columns : [columns[column] ?? whole];
        return placedBlock(block, section, cells, y + (at === 0 ? 0 : sectionGap), placeBar);
      });
      blocks.push(...row.map(({ placedAt }) => placedAt));
      y = Math.max(...row.map(({ bottom }) => bottom));
    }
    return { section, y: top, title, blocks };
  });
  return { heightPx: Math.max(40, Math.ceil(y)), sections: placed };
}

/** A bar's length, whether it is truncated, and whether its figure has room behind it. */
type PlaceBar = (datum: MemberRow) => Pick<PlacedBar, 'lengthPx' | 'isTruncated' | 'value'>;

/**
 * One scale from zero for all bars: the longest that leaves every figure its room, but for those too long to stand
 * behind a bar. A group that is no union and dwarfs the largest of them is truncated.
 */
function scaleOf(sections: readonly MemberSection[], columnPx: number): PlaceBar {
  const all = sections.flatMap(({ blocks }) => blocks.flatMap(({ bars }) => bars));
  const isTruncated = isTruncatedAmong(all.map(({ row }) => row));
  const scaled = all.filter(({ row }) => !isTruncated(row));
  const roomOf = (value: string): number => valueGap + textWidth(value, valueFont);
  const perMember = scaled.reduce((least, { size, value }) => {
    const room = roomOf(value) > columnPx / 2 ? 0 : roomOf(value);
    return Math.min(least, (columnPx - room) / (size ?? 1));
  }, Number.POSITIVE_INFINITY);
  const longest = Math.max(...scaled.map(({ size }) => (size ?? 0) * perMember));
  return ({ row, size, value }) => {
    if (!isTruncated(row)) {
      const lengthPx = Math.max(1, (size ?? 0) * perMember);
      return { lengthPx, isTruncated: false, value: lengthPx + roomOf(value) <= columnPx + slack ? value : '' };
    }
    const figure = `${value}, bar truncated`;
    const lengthPx = columnPx - roomOf(figure);
    return lengthPx < longest
      ? { lengthPx: columnPx, isTruncated: true, value: '' }
      : { lengthPx, isTruncated: true, value: figure };
  };
}

function placedBlock(
  block: Block,
  { part }: MemberSection,
  [left, right]: readonly [Cell, Cell?],
  top: number,
  placeBar: PlaceBar,
): { readonly placedAt: PlacedBlock; readonly bottom: number } {
  const whole = right ? { ...left, widthPx: right.x + right.widthPx } : left;
  const { candidate } = block;
  const name = fittedText(part === 'unions' ? candidate.name : candidate.shortName, nameFont, whole.widthPx - symbolPx);
  const aside = wrappedLines(block.aside, asideFont, whole.widthPx);
  const start = top + (part === 'unions' ? 30 : 26) + aside.length * asidePx;
  const isSplit = right !== undefined && block.bars.length > (block.unsized.length > 0 ? fewBars : 1);
  const each = isSplit ? Math.ceil(block.bars.length / 2) : block.bars.length;
  let bottom = start;
  const bars = [left, ...(isSplit ? [right] : [])].flatMap((cell, index) => {
    let y = start;
    const column = block.bars.slice(index * each, (index + 1) * each).map((datum) => {
      const bar = placedBar(datum, cell, y, placeBar);
      y += bar.heightPx;
      return bar;
    });
    bottom = Math.max(bottom, y);
    return column;
  });
  const isBeside = right !== undefined && !isSplit && bars.length > 0;
  const cell = isBeside ? right : whole;
  const labelTop = isBeside ? start : bottom + (bars.length > 0 ? 4 : 0);
  const names = flow(
    block.unsized.map(({ row, note }) => ({ name: row.organization.label, note })),
    cell.widthPx,
  );
  const unsized = block.unsized.flatMap((datum, index): readonly PlacedName[] => {
    const place = names.places[index];
    return place ? [{ ...place, datum, x: cell.x + place.x, y: labelTop + 22 + place.y }] : [];
  });
  const label = unsized.length === 0 ? null : { x: cell.x, y: labelTop + 13 };
  return {
    placedAt: { block, x: left.x, y: top, name, aside, bars, unsized, label },
    bottom: label === null ? bottom : Math.max(bottom, labelTop + 22 + names.heightPx),
  };
}

function placedBar(datum: MemberRow, { x, widthPx, barRoom }: Cell, y: number, placeBar: PlaceBar): PlacedBar {
  const bar = placeBar(datum);
  const figure = bar.isTruncated ? `${datum.value}, bar truncated` : datum.value;
  const note = [bar.value === '' ? figure : '', datum.note].filter((part) => part !== '').join(', ');
  const lines = nameLines(datum.row.organization.label, note, widthPx);
  return { datum, x, y, widthPx, heightPx: lines.heightPx + barRoom, lines, barY: lines.heightPx + 1, ...bar };
}
