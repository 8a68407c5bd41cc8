/** What the dashboard shows, in one look. */
export interface DrawnState {
  readonly search: string;
  /** How many marks each chart has for assistive technology, in the order of the page. */
  readonly marks: readonly number[];
  /** The organizations of the table of endorsements, sorted. */
  readonly rows: readonly string[];
  /** The name of the organization whose evidence is open; null where none is. */
  readonly evidence: string | null;
}

/** Runs in the page. */
export function drawnState(): DrawnState {
  const tables = [...document.querySelectorAll('table')];
  const table = tables.find((one) => one.caption?.textContent.startsWith('Endorsements: '));
  return {
    search: location.search,
    marks: [...document.querySelectorAll('.mark-listbox')].map((one) => one.querySelectorAll('[role=option]').length),
    rows: [...(table?.querySelectorAll('[role=rowheader]') ?? [])].map((one) => one.textContent.trim()).sort(),
    evidence: document.querySelector('.evidence .evidence-title')?.textContent ?? null,
  };
}

/** Whether script has taken the page over: every chart is measured, and its fonts have come. Runs in the page. */
export function isLive(): boolean {
  const canvases = [...document.querySelectorAll('.chart-canvas')];
  return (
    canvases.length > 0 &&
    canvases.every((one) => one.hasAttribute('data-measured')) &&
    document.fonts.status === 'loaded'
  );
}
