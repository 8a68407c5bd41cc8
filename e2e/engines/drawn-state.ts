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

/** Whether the page's own fonts are in use: one that was not there in time is left out of a visit. Runs in the page. */
export function hasOwnFonts(): boolean {
  const width = (family: string): number => {
    const words = document.body.appendChild(document.createElement('span'));
    words.style.cssText = `position: absolute; font: 40px ${family}`;
    words.textContent = 'How organized labor chose';
    const px = words.getBoundingClientRect().width;
    words.remove();
    return px;
  };
  const heading = document.querySelector('h1');
  return [document.body, ...(heading ? [heading] : [])].every((one) => {
    const { fontFamily } = getComputedStyle(one);
    return width(fontFamily) !== width(fontFamily.replace(/^[^,]*,/, ''));
  });
}

/** Whether the other list has come too, and with it what compares the two. Runs in the page. */
export function hasBothLists(): boolean {
  return document.querySelectorAll('.list-tabs a').length < 2 || document.getElementById('comparison') !== null;
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
