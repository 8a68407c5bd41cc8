/** A line of the table: what was measured, what it came to, and whether that keeps its budget. */
export interface Row {
  readonly what: string;
  readonly figure: number;
  readonly budget: number;
  readonly unit: Unit;
  /** Times depend on the machine and what else it does; counts don't, and a broken one fails the run. */
  readonly kind: 'time' | 'count';
  /** What the figure was worked out from; empty where it says all. */
  readonly detail: string;
}

type Unit = 'kB' | 'ms' | 's' | 'MB' | 'requests' | 'nodes' | '×' | '';

/** A row of something that takes time. */
export function time(what: string, figure: number, budget: number, unit: Unit, detail = ''): Row {
  return { what, figure, budget, unit, kind: 'time', detail };
}

/** A row of something that is the same on every machine. */
export function count(what: string, figure: number, budget: number, unit: Unit, detail = ''): Row {
  return { what, figure, budget, unit, kind: 'count', detail };
}

/** Whether a figure is within its budget. */
export function isKept({ figure, budget }: Row): boolean {
  return figure <= budget;
}

/** A row of the table that a terminal shows. */
export function asWords(row: Row): Readonly<Record<string, string>> {
  return {
    what: row.what,
    measured: formatFigure(row.figure, row.unit),
    budget: formatFigure(row.budget, row.unit),
    verdict: isKept(row) ? 'kept' : row.kind === 'time' ? 'over' : 'BROKEN',
    'of which': row.detail,
  };
}

/** "12.3 kB", "1.18×", "2 requests". */
function formatFigure(figure: number, unit: Unit): string {
  if (unit === '') return figure === 0 ? '0' : figure.toFixed(4);
  if (unit === '×') return `${figure.toFixed(2)}×`;
  const isWhole = unit === 'requests' || unit === 'nodes' || (unit === 'ms' && figure >= 10);
  return `${figure.toFixed(isWhole ? 0 : 1)} ${unit}`;
}
