import { formatFigure, isKept, type Row } from './row.ts';

const headings = ['what', 'measured', 'budget', '', 'of which'] as const;

function cells(row: Row): readonly string[] {
  const verdict = isKept(row) ? 'kept' : row.kind === 'time' ? 'over' : 'BROKEN';
  return [row.what, formatFigure(row.figure, row.unit), formatFigure(row.budget, row.unit), verdict, row.detail];
}

/** The rows as a table for a terminal. */
export function textTable(rows: readonly Row[]): string {
  const lines = [headings, ...rows.map(cells)];
  const widths = headings.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
