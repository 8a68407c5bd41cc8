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

/** The rows as a table for a terminal. */
export function textTable(rows: readonly Row[]): string {
  const lines = [['what', 'measured', 'budget', '', 'of which'], ...rows.map(cells)];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const padded = lines.map((line) => line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
  return padded.map((line) => line.trimEnd()).join('\n');
}

function cells(row: Row): readonly string[] {
  const verdict = isKept(row) ? 'kept' : row.kind === 'time' ? 'over' : 'BROKEN';
  return [row.what, formatFigure(row.figure, row.unit), formatFigure(row.budget, row.unit), verdict, row.detail];
}

/** "12.3 kB", "1.18×", "2 requests". */
function formatFigure(figure: number, unit: Unit): string {
  if (unit === '') return figure === 0 ? '0' : figure.toFixed(4);
  if (unit === '×') return `${figure.toFixed(2)}×`;
  const isWhole = unit === 'requests' || unit === 'nodes' || (unit === 'ms' && figure >= 10);
  return `${figure.toFixed(isWhole ? 0 : 1)} ${unit}`;
}
