import type { MemberGroup } from './rows.ts';

/** How much longer than the longest union's bar a bar may be before it is cut short. */
const mostTimes = 1.5;

/**
 * Where the axis ends: at the largest union, or a little past it. A federation many times as large as any of the unions
 * it is made of would leave them no length to be told apart by, so that its bar is cut short.
 */
export function axisEnd(groups: readonly MemberGroup[]): number {
  const sizes = (group: MemberGroup): readonly number[] => group.rows.flatMap(({ members }) => members ?? []);
  const [unions, all] = [groups.filter(({ key }) => key !== 'others').flatMap(sizes), groups.flatMap(sizes)];
  const largest = unions.reduce((a, b) => Math.max(a, b), 0);
  if (largest === 0) return all.reduce((a, b) => Math.max(a, b), 0);
  return all.filter((size) => size <= largest * mostTimes).reduce((a, b) => Math.max(a, b), 0);
}
