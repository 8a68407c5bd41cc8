// Once laid out as a block, a table element keeps its meaning in every browser only by its role.
/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role */
import type { Row } from '../../model/selected.ts';
import type { Sort } from '../../model/selection.ts';
import type { View } from '../view.ts';
import { columnsOf } from './columns.tsx';

/** A table of endorsements. Roles are spelled out, since on a phone its rows are laid out as blocks. */
export interface EndorsementsTableProps {
  readonly view: View;
  readonly rows: readonly Row[];
}

const caption = 'Endorsements: kind, candidate, date, how decided, members and sources';

/** See `EndorsementsTableProps`. A wide table scrolls inside its own box, which the keyboard reaches. */
export function EndorsementsTable({ view, rows }: EndorsementsTableProps) {
  const columns = columnsOf(view.dataset);
  return (
    <div className="endorsements-box">
      <div className="table-scroll" role="region" aria-label="Table of endorsements" tabIndex={0}>
        <table className="endorsements" role="table">
          <caption className="visually-hidden">{caption}</caption>
          <thead role="rowgroup">
            <tr role="row">
              <Heading view={view} heading="Organization" sort="name" align="start" />
              {columns.map(({ heading, sort, align }) => (
                <Heading key={heading} view={view} heading={heading} sort={sort} align={align} />
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {rows.map((row) => (
              <tr
                key={row.endorsement.id}
                role="row"
                data-picked={view.selection.pick === row.organization.id ? '' : undefined}
              >
                <th role="rowheader" scope="row">
                  <PickButton view={view} row={row} />
                </th>
                {columns.map(({ heading, align, cell }) => (
                  <td key={heading} role="cell" data-label={heading} data-align={align}>
                    <div className="cell">{cell(row, view)}</div>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

interface HeadingProps {
  readonly view: View;
  readonly heading: string;
  readonly sort: Sort | null;
  readonly align: 'start' | 'end';
}

/** Members run from the largest, names from A, dates from the earliest. */
function Heading({ view, heading, sort, align }: HeadingProps) {
  const direction = sort === 'members' ? 'descending' : 'ascending';
  return (
    <th
      role="columnheader"
      scope="col"
      data-align={align}
      data-sort={sort}
      aria-sort={sort !== null && sort === view.selection.sort ? direction : undefined}
    >
      {sort === null ? (
        heading
      ) : (
        <button type="button" className="sort-button" onClick={() => view.onChange({ sort })}>
          {heading}
          <span className="sort-arrow" aria-hidden="true">
            {direction === 'descending' ? '↓' : '↑'}
          </span>
        </button>
      )}
    </th>
  );
}

function PickButton({ view, row: { organization } }: { readonly view: View; readonly row: Row }) {
  const picked = view.selection.pick === organization.id;
  return (
    <button
      type="button"
      className="pick-button"
      aria-pressed={picked}
      onClick={() => view.onChange({ pick: picked ? null : organization.id })}
    >
      {organization.name}
    </button>
  );
}
