import { CandidateName } from '../../charts/candidate-name.tsx';
import { runningCounts, type CountsOf, type RunningCount } from '../../model/running-counts.ts';
import { claimedInWords, outcomeInWords } from '../../model/words/claims.ts';
import { whenInWords } from '../../model/words/dates.ts';
import { alike, capital, formatCount } from '../../model/words/numbers.ts';
import { Fold } from '../fold.tsx';
import { OrganizationButtons } from '../organization-buttons.tsx';
import type { View } from '../view.ts';
import { VerdictShape } from './verdict-shape.tsx';

/** The published counts of each candidate's unions beside ours on the same date; nothing where no claim names rows. */
export function RunningCounts({ view }: { readonly view: View }) {
  const sides = runningCounts(view.dataset);
  if (sides.length === 0) return null;
  return (
    <Fold title={headline(sides)} aside="Each count as it was given, beside the endorsements on our list by that date">
      {sides.map(({ candidate, counts }) => (
        <div className="table-scroll" key={candidate.id} role="region" aria-label={candidate.name} tabIndex={0}>
          <table className="running-counts">
            <caption>
              <CandidateName candidate={candidate} form="name" />
            </caption>
            <thead>
              <tr>
                <th scope="col">As of</th>
                <th scope="col">Published count</th>
                <th scope="col">Our list</th>
                <th scope="col">Who is new</th>
              </tr>
            </thead>
            <tbody>
              {counts.map((count) => (
                <CountRow key={count.claim.id} view={view} count={count} />
              ))}
            </tbody>
          </table>
        </div>
      ))}
    </Fold>
  );
}

function CountRow({ view, count: { claim, rows, added, leftOut } }: { readonly view: View; readonly count: RunningCount }) {
  const { figure, unit } = claimedInWords(claim);
  const { outcome } = claim.verdict;
  const ours = rows.length + (outcome === 'differs' ? leftOut.length : 0);
  return (
    <tr>
      <th scope="row">{capital(whenInWords(claim.asOf))}</th>
      <td>
        <a href={`#claim-${claim.id}`}>{`${figure ?? ''} ${unit}`.trim()}</a>
        <span className="running-whose">{claim.claimant}</span>
      </td>
      <td>
        <span className="running-verdict">
          <VerdictShape outcome={outcome} />
          <span>{formatCount(ours)}</span>
          <span className="visually-hidden">{outcomeInWords(outcome)}</span>
        </span>
      </td>
      <td>
        <OrganizationButtons view={view} term="" organizations={added.map(({ organization }) => organization)} />
        <OrganizationButtons
          view={view}
          term="Not counted:"
          organizations={leftOut.map(({ organization }) => organization)}
        />
        {added.length + leftOut.length > 0 ? null : <span>The same as before</span>}
      </td>
    </tr>
  );
}

function headline(sides: readonly CountsOf[]): string {
  const claims = sides.flatMap(({ counts }) => counts.map(({ claim }) => claim));
  const [fitting = '', all = ''] = alike(
    claims.filter(({ verdict }) => verdict.outcome === 'fits').length,
    claims.length,
  );
  return `Counts by date: ${fitting} of ${all} published counts fit our list`;
}
