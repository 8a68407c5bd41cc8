import { capital } from '../../charts/spoken.ts';
import { cautionInWords } from '../../model/caution-words.ts';
import { claimedInWords, outcomeInWords } from '../../model/claim-words.ts';
import { plural } from '../../model/number-words.ts';
import type { RunningCount } from '../../model/running-counts.ts';
import type { Row } from '../../model/selected.ts';
import { whenInWords, whenShort } from '../../model/when-words.ts';
import { OrganizationLinks } from '../organization-links.tsx';
import { ViewLink } from '../view-link.tsx';
import type { View } from '../view.ts';
import { VerdictShape } from './verdict-shape.tsx';

/** One published count: when, how many, by whom; then the rows here, what is new among them, what it leaves out. */
export function RunningCountItem({ view, count }: { readonly view: View; readonly count: RunningCount }) {
  const { claim, rows, added, leftOut } = count;
  const { figure, unit } = claimedInWords(claim);
  return (
    <li className="running-count">
      <p className="running-when">{capital(whenInWords(claim.asOf))}</p>
      <p className="running-figure">
        <b>{figure}</b> {unit}
        <span className="running-whose">
          {claim.claimant}, <a href={`#claim-${claim.id}`}>the claim</a>
        </span>
      </p>
      <p className="running-rows">
        <VerdictShape outcome={claim.verdict.outcome} />
        {outcomeInWords(claim.verdict.outcome)}: {plural(rows.length, 'row')}
        {claim.verdict.outcome === 'differs' && leftOut.length > 0 ? `, and ${leftOut.length} more by then` : ''}
      </p>
      <div className="running-names">
        {added.length === 0 ? <p>The same rows as before.</p> : <Named view={view} term="New" rows={added} />}
        {leftOut.length === 0 ? null : <Named view={view} term="Not counted" rows={leftOut} />}
        <details>
          <summary>
            {everyRow(rows.length)}
            <span className="visually-hidden"> of: {claim.title}</span>
          </summary>
          <ol>
            {rows.map((row) => (
              <li key={row.endorsement.id}>
                <ViewLink view={view} change={{ pick: row.organization.id }}>
                  {row.organization.label}
                </ViewLink>{' '}
                <span>{dated(row)}</span>
              </li>
            ))}
          </ol>
        </details>
      </div>
    </li>
  );
}

function Named({ view, term, rows }: { readonly view: View; readonly term: string; readonly rows: readonly Row[] }) {
  return (
    <p>
      <span className="running-term">{term}:</span>{' '}
      <OrganizationLinks view={view} organizations={rows.map(({ organization }) => organization)} />
    </p>
  );
}

function everyRow(count: number): string {
  return count < 3 ? (count === 1 ? 'The one row' : 'Both rows') : `All ${plural(count, 'row')}`;
}

/** "8 Sep 2015", "inferred, no date". */
function dated(row: Row): string {
  const { when } = row.endorsement.date;
  return when.precision === 'unknown' ? cautionInWords(row) || 'no date' : whenShort(when);
}
