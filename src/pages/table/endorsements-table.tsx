import type { Row } from '../../model/row.ts';
import { sorts } from '../../model/selection.ts';
import { sortName } from '../../model/words/filters.ts';
import { kindInWords } from '../../model/words/groups.ts';
import { capital } from '../../model/words/numbers.ts';
import { OrganizationButton } from '../organization-buttons.tsx';
import type { View } from '../view.ts';
import { columnsOf, secondLine, type TableColumn } from './columns.tsx';

/** Rows under a heading of their own; the first group of a table needs none. */
export interface RowGroup {
  readonly heading: string;
  readonly rows: readonly Row[];
}

/** A table of endorsements. Where room is short it shows fewer columns; a phone has two, and more under each name. */
export interface EndorsementsTableProps {
  readonly view: View;
  readonly groups: readonly RowGroup[];
  /** Rows past this many wait in the page until they are asked for. */
  readonly most: number;
}

/** A wide table scrolls inside its own box, which the keyboard reaches. */
export function EndorsementsTable({ view, groups, most }: EndorsementsTableProps) {
  const columns = columnsOf(view.dataset);
  const waiting = new Set(groups.flatMap(({ rows }) => rows).slice(most));
  const name = { heading: 'Group', sort: 'name', align: 'start', room: 'phone' } as const;
  return (
    <div className="table-scroll" role="region" aria-label="Table of endorsements" tabIndex={0}>
      <table className="endorsements">
        <caption className="visually-hidden">{`Endorsements, one in each row. Source: ${view.dataset.words.subject}`}</caption>
        <thead>
          <tr>
            {[name, ...columns].map((column) => (
              <Heading key={column.heading} view={view} column={column} />
            ))}
          </tr>
        </thead>
        {groups.map(({ heading, rows }) => (
          <tbody key={heading}>
            {heading === '' ? null : (
              <tr hidden={rows.every((row) => waiting.has(row))}>
                <th className="group-heading" scope="rowgroup" colSpan={2}>
                  {heading}
                </th>
              </tr>
            )}
            {rows.map((row) => (
              <tr
                key={row.endorsement.id}
                hidden={waiting.has(row)}
                data-picked={view.selection.pick === row.organization.id ? '' : undefined}
              >
                <th scope="row">
                  <OrganizationButton view={view} organization={row.organization} form="name" />
                  {row.isNationalUnion ? null : (
                    <span className="cell-aside">{capital(kindInWords(row.organization.kind, 'one'))}</span>
                  )}
                  <span className="second-line">{secondLine(row)}</span>
                </th>
                {columns.map(({ heading: label, align, room, cell }) => (
                  <td key={label} data-align={align} data-room={room}>
                    {cell(row, view.dataset)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

interface HeadingProps {
  readonly view: View;
  readonly column: Omit<TableColumn, 'cell'>;
}

/** Members run from the largest, names from A, dates from the earliest. */
function Heading({ view, column: { heading, sort, align, room } }: HeadingProps) {
  const direction = sort === 'members' ? 'descending' : 'ascending';
  const isSorted = sort !== null && sort === view.selection.sort;
  return (
    <th scope="col" data-align={align} data-room={room} aria-sort={isSorted ? direction : undefined}>
      {sort === null ? (
        heading
      ) : (
        <button type="button" className="sort-button" onClick={() => view.onChange({ sort })}>
          <span>{heading}</span>
          <span className="sort-arrow" aria-hidden="true">
            {direction === 'descending' ? '↓' : '↑'}
          </span>
        </button>
      )}
    </th>
  );
}

/** The same sorting where a phone has no room for the headings that do it. */
export function PhoneSort({ view }: { readonly view: View }) {
  return (
    <p className="phone-sort">
      <span>Sort by</span>
      {sorts.map((sort) => (
        <button
          key={sort}
          type="button"
          aria-pressed={view.selection.sort === sort}
          onClick={() => view.onChange({ sort })}
        >
          {sortName[sort]}
        </button>
      ))}
    </p>
  );
}
