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

/** What a figure counts. */
export type Unit = 'kB' | 'ms' | 's' | 'MB' | 'requests' | 'nodes' | '×' | '';

/** "12.3 kB", "1.18×", "2 requests". */
export function formatFigure(figure: number, unit: Unit): string {
  switch (unit) {
    case '':
      return figure === 0 ? '0' : figure.toFixed(4);
    case '×':
      return `${figure.toFixed(2)}×`;
    case 'requests':
    case 'nodes':
      return `${Math.round(figure)} ${unit}`;
    case 'ms':
      return `${figure < 10 ? figure.toFixed(1) : figure.toFixed(0)} ms`;
    case 'kB':
    case 'MB':
    case 's':
      return `${figure.toFixed(1)} ${unit}`;
  }
}

/** Whether a figure is within its budget. */
export function isKept({ figure, budget }: Pick<Row, 'figure' | 'budget'>): boolean {
  return figure <= budget;
}
