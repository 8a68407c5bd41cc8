import type { Frame } from '../../marks/frame.ts';
import { wrappedLines } from '../../marks/wrapped-lines.ts';
import { gutterShare, placedColumns, shortList, whole, type PlacedColumn } from './place-columns.ts';
import type { DecisionColumn, DecisionEntry, DecisionGroup } from './rows.ts';

/** The chart's geometry for one width class: x in shares of the width, y in px. */
export interface DecisionsLayout {
  readonly heightPx: number;
  readonly heads: readonly ColumnHead[];
  readonly groups: readonly PlacedDecision[];
}

/** A candidate's name over a column. */
export interface ColumnHead {
  readonly column: DecisionColumn;
  readonly x: number;
}

/** A candidate's name and the baseline it stands on. */
export interface Subhead {
  readonly column: DecisionColumn;
  readonly y: number;
}

/** One way of deciding. */
export interface PlacedDecision {
  readonly group: DecisionGroup;
  readonly y: number;
  /** Baseline of the heading. */
  readonly headingY: number;
  /** Whether the count stands under the heading, in a gutter of its own, or beside it. */
  readonly aside: 'below' | 'beside';
  /** Where candidates stand one under another: each one's name above its entries. */
  readonly subheads: readonly Subhead[];
  readonly entries: readonly PlacedEntry[];
}

/** One endorsement: symbol, name, account. */
export interface PlacedEntry {
  readonly entry: DecisionEntry;
  readonly x: number;
  readonly width: number;
  readonly y: number;
  readonly heightPx: number;
  readonly name: readonly string[];
  /** Baseline of the account's first line, below the entry's top. */
  readonly accountY: number;
  readonly account: readonly string[];
}

const namePx = 28;
const subheadPx = 24;
const subheadGapPx = 12;
/** Between the lines of an account, in px. */
export const accountLinePx = 17;
/** Between the lines of a name, in px. */
export const nameLinePx = 18;
/** Room of the symbol before a name, in px. */
export const symbolPx = 20;

/** Ways of deciding one under another; candidates side by side, or one after the other on a phone. */
export function decisionsLayout(groups: readonly DecisionGroup[], frame: Frame): DecisionsLayout {
  const gutter = frame.name === 'wide' ? gutterShare(groups) : 0;
  const isStacked = frame.name === 'narrow';
  const columns = placedColumns(groups, gutter, isStacked ? 'stacked' : 'abreast');
  let y = isStacked ? 0 : 30;
  const placed = groups.map((group): PlacedDecision => {
    const top = y;
    const first = top + (gutter > 0 ? 12 : 48);
    let end = first;
    const subheads: Subhead[] = [];
    const entries = group.columns.flatMap((column, index) => {
      const place = columns[index] ?? whole;
      if (isStacked && column.entries.length > 0) {
        if (subheads.length > 0) end += subheadGapPx;
        subheads.push({ column, y: end + 12 });
        end += subheadPx;
      }
      const from = isStacked ? end : first;
      const own = entriesAbreast(column.entries, place, from, frame);
      end = Math.max(end, ...own.map((entry) => entry.y + entry.heightPx));
      return own;
    });
    y = Math.max(end, top + 52) + 14;
    return { group, y: top, headingY: top + 31, aside: gutter > 0 ? 'below' : 'beside', subheads, entries };
  });
  const heads = isStacked
    ? []
    : (groups[0]?.columns ?? []).map((column, index) => ({ column, x: (columns[index] ?? whole).x }));
  return { heightPx: Math.max(40, y), heads, groups: placed };
}

/** A candidate's entries, read down one column after another. */
function entriesAbreast(
  entries: readonly DecisionEntry[],
  { x, width, count }: PlacedColumn,
  top: number,
  frame: Frame,
): readonly PlacedEntry[] {
  const each = Math.max(shortList / 2, Math.ceil(entries.length / count));
  const tops = Array.from({ length: count }, () => top);
  return entries.map((entry, index) => {
    const column = Math.floor(index / each);
    const result = placedEntry(entry, x + column * width, width, tops[column] ?? top, frame);
    tops[column] = result.y + result.heightPx;
    return result;
  });
}

function placedEntry(entry: DecisionEntry, x: number, width: number, y: number, frame: Frame): PlacedEntry {
  const room = width * frame.widthPx - symbolPx - 14;
  const account = wrappedLines(entry.account, 13, room);
  const name = wrappedLines(entry.row.organization.label, 14, room);
  const lower = (name.length - 1) * nameLinePx;
  return {
    entry,
    x,
    width,
    y,
    heightPx: namePx + lower + account.length * accountLinePx + (account.length > 0 ? 6 : 0),
    name,
    accountY: 37 + lower,
    account,
  };
}
