import type { ReactNode } from 'react';
import { formatCount } from '../model/words/numbers.ts';

/** A column: its heading, the cell of a row, and its side where it isn't the start. */
export interface Column<Row> {
  readonly heading: string;
  readonly align?: 'end';
  readonly cell: (row: Row) => ReactNode;
}

/** The rows of a chart as a table; the first column names the row. */
export interface ChartTableProps<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
}

/** Rows past this many are left to the downloads, and the caption says so. */
const limit = 100;

/** Wide tables scroll sideways inside their own box, which the keyboard reaches. */
export function ChartTable<Row>({ caption, columns, rows, keyOf }: ChartTableProps<Row>) {
  const isCut = rows.length > limit;
  const more = isCut ? ` The first ${limit} of ${formatCount(rows.length)}; the download has all.` : '';
  return (
    <div className="table-scroll" role="region" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{`${caption}${more}`}</caption>
        <thead>
          <tr>
            {columns.map(({ heading, align }) => (
              <th key={heading} scope="col" data-align={align}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, limit).map((row) => (
            <tr key={keyOf(row)}>
              {columns.map(({ heading, align, cell }, index) => {
                const Cell = index === 0 ? 'th' : 'td';
                return (
                  <Cell key={heading} scope={index === 0 ? 'row' : undefined} data-align={align}>
                    {cell(row)}
                  </Cell>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
