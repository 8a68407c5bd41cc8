/** What the page shows, in one look. */
export interface DrawnState {
  readonly search: string;
  /** How many marks each chart has for assistive technology, in the order of the page. */
  readonly marks: readonly number[];
  /** The names of the organizations in the table of endorsements, sorted. */
  readonly rows: readonly string[];
  /** The name of the organization whose evidence is open; null where none is. */
  readonly evidence: string | null;
  /** Parts that could not be drawn. */
  readonly failures: number;
}

/** Runs in the page. */
export function drawnState(): DrawnState {
  const rows = [...document.querySelectorAll('table.endorsements th[scope=row]')];
  return {
    search: location.search,
    marks: [...document.querySelectorAll('.chart-figure')].map((one) => one.querySelectorAll('[role=option]').length),
    rows: rows.map((one) => one.textContent.trim()).sort(),
    evidence: document.querySelector('.evidence .evidence-title')?.textContent ?? null,
    failures: document.querySelectorAll('.failure').length,
  };
}

/** Whether script has taken the page over: the view that was asked for is there and its charts are measured. Runs in the page. */
export function isLive(): boolean {
  const canvases = [...document.querySelectorAll('.chart-canvas')];
  return (
    canvases.length > 0 &&
    canvases.every((one) => one.hasAttribute('data-measured')) &&
    document.querySelector('html[data-view], .list-on-its-way') === null &&
    document.fonts.status === 'loaded'
  );
}
