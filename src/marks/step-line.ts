/** A level part of a step line: from one day up to another. */
export interface Step {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** A running count of days as level steps over a domain, from its first day to its last. Days need no order. */
export function stepLine(days: readonly number[], [first, last]: readonly [number, number]): readonly Step[] {
  const counts = new Map<number, number>();
  for (const day of days)
    if (day <= last) counts.set(Math.max(day, first), (counts.get(Math.max(day, first)) ?? 0) + 1);
  const risers = [...counts].sort(([a], [b]) => a - b);
  let count = 0;
  let from = first;
  const steps: Step[] = [];
  for (const [day, more] of risers) {
    if (day > from) steps.push({ from, to: day, count });
    count += more;
    from = day;
  }
  return [...steps, { from, to: last, count }];
}
