/** A level part of a step line: from one day up to another. */
export interface Step {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** A day on which a count changes, and by how much. */
export interface CountChange {
  readonly day: number;
  readonly by: number;
}

/** A running count as level steps over a domain, from its first day to its last. Changes need no order. */
export function stepLine(changes: readonly CountChange[], [first, last]: readonly [number, number]): readonly Step[] {
  const byDay = new Map<number, number>();
  for (const { day, by } of changes) {
    if (day > last) continue;
    const at = Math.max(day, first);
    byDay.set(at, (byDay.get(at) ?? 0) + by);
  }
  const steps: Step[] = [];
  let [from, count] = [first, 0];
  for (const [day, by] of [...byDay].sort(([a], [b]) => a - b)) {
    if (by === 0) continue;
    if (day > from) steps.push({ from, to: day, count });
    count += by;
    from = day;
  }
  return [...steps, { from, to: last, count }];
}
