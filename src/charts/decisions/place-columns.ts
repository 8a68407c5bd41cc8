import type { DecisionGroup } from './rows.ts';

/** Where a candidate's entries stand: side by side in so many columns, each as wide as the others; shares of the width. */
export interface PlacedColumn {
  readonly x: number;
  readonly width: number;
  readonly count: number;
}

/** All of the width. */
export const whole: PlacedColumn = { x: 0, width: 1, count: 1 };

/** A list no longer than this needs no second column. */
export const shortList = 8;

/** Most columns that stand side by side. */
const mostAbreast = 3;

/** What the headings take of the width where they stand beside the entries: less where long lists need it. */
export function gutterShare(groups: readonly DecisionGroup[]): number {
  return Math.max(0, ...longestLists(groups)) > shortList ? 0.18 : 0.24;
}

/** How long each candidate's longest list is. */
function longestLists(groups: readonly DecisionGroup[]): readonly number[] {
  return (groups[0]?.columns ?? []).map((_, index) =>
    Math.max(0, ...groups.map(({ columns }) => columns[index]?.entries.length ?? 0)),
  );
}

/** One place for each candidate: the one with the longest list gets the columns that are left over, where it needs them. */
export function placedColumns(
  groups: readonly DecisionGroup[],
  gutter: number,
  arrangement: 'abreast' | 'stacked',
): readonly PlacedColumn[] {
  const longest = longestLists(groups);
  if (arrangement === 'stacked') return longest.map(() => whole);
  const most = Math.max(0, ...longest);
  const spare = most > shortList ? Math.max(0, mostAbreast - longest.length) : 0;
  const widest = longest.indexOf(most);
  const counts = longest.map((_, index) => (index === widest ? 1 + spare : 1));
  const width = (1 - gutter) / counts.reduce((a, b) => a + b, 0);
  return counts.map((count, index) => ({
    x: gutter + width * counts.slice(0, index).reduce((a, b) => a + b, 0),
    width,
    count,
  }));
}
