/** Heights moved apart as little as keeps them a gap from one another and inside a height; in the order given. */
export function spreadY(wanted: readonly number[], gapPx: number, heightPx: number): readonly number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0) || b - a);
  const placed = [...wanted];
  let last = Number.NEGATIVE_INFINITY;
  for (const index of order) {
    last = Math.max(wanted[index] ?? 0, last + gapPx);
    placed[index] = last;
  }
  let limit = heightPx;
  for (const index of order.reverse()) {
    limit = Math.min(placed[index] ?? 0, limit);
    placed[index] = limit;
    limit -= gapPx;
  }
  return placed;
}
