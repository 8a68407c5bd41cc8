import type { Frame } from '../../marks/frame.ts';
import { lengthScale } from '../../marks/length-scale.ts';
import { fittedText, textWidth } from '../../marks/text-width.ts';
import { wrappedLines } from '../../marks/wrapped-lines.ts';
import { joined } from '../../model/words/series.ts';
import { flow, nameLines, symbolPx, type FlowPlace, type NameLines } from '../name-lines.ts';
import { boldNameFontPx, boldTitleFontPx, linePx, quietFontPx } from '../type-sizes.ts';
import type { Block, MemberRow, MemberSection, SizedRow } from './rows.ts';

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
  /** Names without a bar under what they have in common. */
  readonly lists: readonly PlacedList[];
}

/** A name over its bar, and under it what qualifies it. */
export interface PlacedBar {
  readonly datum: SizedRow;
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
  /** Lines below the bar; empty where the words have room beside the name. */
  readonly below: readonly string[];
}

/** Names in a running line under their heading: why they have no bar. */
export interface PlacedList {
  readonly kind: 'beyond' | 'unsized';
  readonly y: number;
  readonly names: readonly PlacedName[];
}

/** A group without a bar. */
export interface PlacedName extends FlowPlace {
  readonly datum: MemberRow;
}

/** A column of the chart. */
interface Column {
  readonly x: number;
  readonly widthPx: number;
}

/** Height of a bar in px. */
export const barPx = 10;
const [columnGapPx, sectionGapPx, valueGapPx] = [48, 22, 7];
/** Between a name and its bar, the bar and what is said below it, and a row and the next, in px. */
const [nameGapPx, belowGapPx, rowGapPx] = [2, 4, 10];
/** What a sum of fractions may be off by, in px. */
const slackPx = 0.01;

/**
 * A column for each candidate in a wide frame, from top to bottom, else one under another; all bars on the scale of the
 * whole list.
 */
export function membersLayout(
  sections: readonly MemberSection[],
  whole: readonly MemberSection[],
  frame: Frame,
): MembersLayout {
  const half = { x: 0, widthPx: (frame.widthPx - columnGapPx) / 2 };
  const columns: readonly Column[] =
    frame.name === 'wide' ? [half, { ...half, x: half.widthPx + columnGapPx }] : [{ x: 0, widthPx: frame.widthPx }];
  const barLength = barLengths(whole, columns[0]?.widthPx ?? frame.widthPx);
  const shown = sections.flatMap(({ blocks }) => blocks.map(({ candidate }) => candidate));
  const order = [...new Set(shown)].sort((a, b) => a.order - b.order);
  let y = 0;
  const placed = sections.map((section, index): PlacedSection => {
    const top = y + (index === 0 ? 0 : sectionGapPx);
    const title = wrappedLines(section.title, boldNameFontPx, frame.widthPx);
    y = top + (title.length === 0 ? 0 : 20 + title.length * linePx);
    const blocks: PlacedBlock[] = [];
    let start = y;
    // As many candidates side by side as there are columns, the next ones below them.
    for (let at = 0; at < order.length; at += columns.length) {
      const row = columns.flatMap((column, index) => {
        const block = section.blocks.find(({ candidate }) => candidate === order[at + index]);
        return block ? [placedBlock(block, section, column, start, barLength)] : [];
      });
      if (row.length === 0) continue;
      blocks.push(...row.map(({ placedAt }) => placedAt));
      y = Math.max(...row.map(({ bottom }) => bottom));
      start = y + sectionGapPx;
    }
    return { section, y: top, title, blocks };
  });
  return { heightPx: Math.max(40, Math.ceil(y)), sections: placed };
}

/** A bar's length, and its figure where that has room behind it. */
type BarLength = (datum: SizedRow) => Pick<PlacedBar, 'lengthPx' | 'value'>;

/** One scale from zero for all bars: the longest that leaves every figure its room, but for those too long to stand behind a bar. */
function barLengths(whole: readonly MemberSection[], columnPx: number): BarLength {
  const roomOf = (value: string): number => valueGapPx + textWidth(value, quietFontPx);
  const mostOf = ({ value }: SizedRow): number => columnPx - (roomOf(value) > columnPx / 2 ? 0 : roomOf(value));
  const bars = whole.flatMap(({ blocks }) => blocks.flatMap((block) => block.bars));
  const tightest = bars.reduce<SizedRow | undefined>(
    (found, bar) => (found && mostOf(found) / found.size <= mostOf(bar) / bar.size ? found : bar),
    undefined,
  );
  const lengthOf = tightest ? lengthScale(tightest.size, mostOf(tightest)) : () => 0;
  return ({ size, value }) => {
    const lengthPx = Math.max(1, lengthOf(size));
    return { lengthPx, value: lengthPx + roomOf(value) <= columnPx + slackPx ? value : '' };
  };
}

function placedBlock(
  block: Block,
  { part }: MemberSection,
  column: Column,
  top: number,
  barLength: BarLength,
): { readonly placedAt: PlacedBlock; readonly bottom: number } {
  const { candidate } = block;
  const name = fittedText(
    part === 'unions' ? candidate.name : candidate.shortName,
    boldTitleFontPx,
    column.widthPx - symbolPx,
  );
  const aside = wrappedLines(block.aside, quietFontPx, column.widthPx);
  let bottom = top + (part === 'unions' ? 30 : 26) + aside.length * linePx;
  const bars = block.bars.map((datum) => {
    const bar = placedBar(datum, column, bottom, barLength);
    bottom += bar.heightPx;
    return bar;
  });
  const lists = (['beyond', 'unsized'] as const).flatMap((kind): readonly PlacedList[] => {
    const own = block[kind];
    if (own.length === 0) return [];
    const { places, heightPx } = flow(
      own.map(({ row, note }) => ({ name: row.organization.label, note })),
      column.widthPx,
    );
    const y = bottom + 13;
    const names = own.flatMap((datum, index): readonly PlacedName[] => {
      const place = places[index];
      return place ? [{ ...place, datum, x: column.x + place.x, y: y + 9 + place.y }] : [];
    });
    bottom += 22 + heightPx;
    return [{ kind, y, names }];
  });
  return { placedAt: { block, x: column.x, y: top, name, aside, bars, lists }, bottom };
}

function placedBar(datum: SizedRow, { x, widthPx }: Column, y: number, barLength: BarLength): PlacedBar {
  const bar = barLength(datum);
  const note = joined(', ', bar.value === '' ? datum.value : '', datum.note);
  const { isBeside, ...lines } = nameLines(datum.row.organization.label, note, widthPx);
  const below = isBeside ? [] : lines.note;
  const barY = lines.name.length * linePx + nameGapPx;
  const heightPx = barY + barPx + (below.length === 0 ? 0 : belowGapPx + below.length * linePx) + rowGapPx;
  const shown = { ...lines, isBeside, note: isBeside ? lines.note : [] };
  return { datum, x, y, widthPx, heightPx, lines: shown, barY, below, ...bar };
}
