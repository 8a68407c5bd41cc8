const risky = /^[\s]*[=+\-@\t\r]/;
const quotable = /^'|[",\r\n]/;

/**
 * A value as a cell of RFC 4180. What a spreadsheet would run as a formula gets an apostrophe in front;
 * null is an empty cell, and control characters that no cell needs are dropped.
 */
export function csvCell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  // oxlint-disable-next-line no-control-regex -- these are the characters to drop
  const clean = value.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '');
  const harmless = risky.test(clean) ? `'${clean}` : clean;
  return quotable.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** Cells as one line, with the line end that RFC 4180 asks for. */
export function csvLine(cells: readonly (string | number | null)[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}
