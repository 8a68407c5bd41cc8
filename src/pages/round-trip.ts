/**
 * How long the line takes there and back, in milliseconds: what the page itself took to be answered, and what the
 * browser knows of the line from before, where it tells (`navigator.connection`, Chromium only); the longer of the two.
 * A busy machine, which starts its pages late, does not count as a slow line. Infinity where nothing is known.
 */
export function roundTripMs(performance: Pick<Performance, 'getEntriesByType'>, navigator: object): number {
  const [page] = performance.getEntriesByType('navigation');
  if (!(page instanceof PerformanceNavigationTiming)) return Infinity;
  const line: unknown = Reflect.get(navigator, 'connection');
  const known = typeof line === 'object' && line !== null && 'rtt' in line ? line.rtt : 0;
  return Math.max(page.responseStart - page.requestStart, typeof known === 'number' ? known : 0);
}
