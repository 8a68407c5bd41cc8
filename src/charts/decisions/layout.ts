import type { Frame } from '../../marks/frame.ts';
import { wrappedLines } from '../../marks/wrapped-lines.ts';
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

/** One way of deciding. */
export interface PlacedDecision {
  readonly group: DecisionGroup;
  readonly y: number;
  /** Baseline of the heading. */
  readonly headingY: number;
  /** Whether the count stands under the heading, in a gutter of its own, or beside it. */
  readonly aside: 'below' | 'beside';
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
/** Between the lines of an account, in px. */
export const accountLinePx = 17;
/** Between the lines of a name, in px. */
export const nameLinePx = 18;
/** Room of the symbol before a name, in px. */
export const symbolPx = 20;

/** Ways of deciding one under another; candidates side by side, or one after the other on a phone. */
export function decisionsLayout(groups: readonly DecisionGroup[], frame: Frame): DecisionsLayout {
  const count = groups[0]?.columns.length ?? 1;
  const gutter = frame.name === 'wide' ? 0.24 : 0;
  const stacked = frame.name === 'narrow';
  const width = stacked ? 1 : (1 - gutter) / count;
  const columnX = (index: number): number => (stacked ? 0 : gutter + index * width);
  let y = stacked ? 0 : 30;
  const placed = groups.map((group): PlacedDecision => {
    const top = y;
    const first = top + (gutter > 0 ? 12 : 48);
    let end = first;
    const entries = group.columns.flatMap((column, index) => {
      let at = stacked ? end : first;
      const own = column.entries.map((entry) => {
        const result = placedEntry(entry, columnX(index), width, at, frame);
        at += result.heightPx;
        return result;
      });
      end = Math.max(end, at);
      return own;
    });
    y = Math.max(end, top + 52) + 14;
    return { group, y: top, headingY: top + 31, aside: gutter > 0 ? 'below' : 'beside', entries };
  });
  const heads = stacked ? [] : (groups[0]?.columns ?? []).map((column, index) => ({ column, x: columnX(index) }));
  return { heightPx: Math.max(40, y), heads, groups: placed };
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
