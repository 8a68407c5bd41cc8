/** What a page has seen happen to itself. Times are in ms since its navigation. */
export interface PageWatch {
  /** Scores of layout shifts that no input explains. */
  readonly shifts: number[];
  /** Largest contentful paint so far. */
  largestMs: number;
  /** Starts and lengths of tasks over 50 ms. */
  readonly longTasks: { readonly startMs: number; readonly lengthMs: number }[];
  /** When the frame after the one with the chart's end in it began: the chart is painted. */
  chartMs: number;
  /** From each click to the end of the frame that answers it. */
  readonly answers: number[];
}

// What TypeScript's library lacks.
declare const scheduler: { postTask(run: () => void, options: { readonly priority: 'user-blocking' }): Promise<void> };

interface Shift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
}

/**
 * Runs in a page before anything of its own, and keeps a `PageWatch` on the window. `chartEnd` selects what stands right
 * behind the chart, so that a chart of which only half has come does not count as painted.
 */
export function watchPage(chartEnd: string): void {
  const watch: PageWatch = { shifts: [], largestMs: 0, longTasks: [], chartMs: 0, answers: [] };
  Reflect.set(window, 'pageWatch', watch);
  const observe = (type: string, hear: (entry: PerformanceEntry) => void): void =>
    new PerformanceObserver((list) => list.getEntries().forEach(hear)).observe({ type, buffered: true });
  observe('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as Shift;
    if (!hadRecentInput) watch.shifts.push(value);
  });
  observe('largest-contentful-paint', ({ startTime }) => {
    watch.largestMs = startTime;
  });
  observe('longtask', ({ startTime, duration }) => {
    watch.longTasks.push({ startMs: startTime, lengthMs: duration });
  });
  // The frame that is begun next is the one that answers. A task that is queued in it comes once it is done, ahead of
  // all that waits for the page's next idle moment.
  const afterFrame = (run: () => void): void => {
    requestAnimationFrame(() => void scheduler.postTask(run, { priority: 'user-blocking' }));
  };
  let isAnswering = false;
  const answer = ({ timeStamp }: Event): void => {
    // A click on a label is followed by one on its control.
    if (isAnswering) return;
    isAnswering = true;
    afterFrame(() => {
      isAnswering = false;
      watch.answers.push(performance.now() - timeStamp);
    });
  };
  addEventListener('click', answer, { capture: true });
  const parts = new MutationObserver(() => {
    if (document.querySelector(chartEnd) === null) return;
    parts.disconnect();
    afterFrame(() => {
      watch.chartMs = performance.now();
    });
  });
  parts.observe(document, { childList: true, subtree: true });
}
