import { CandidateName } from '../../charts/candidate-name.tsx';
import type { ClaimOutcome } from '../../model/claim.ts';
import type { Organization } from '../../model/organization.ts';
import type { Row } from '../../model/row.ts';
import { publishedCounts, type CountsOf, type PublishedCount } from '../../model/published-counts.ts';
import type { Selected } from '../../model/select.ts';
import { claimedInWords, outcomeInWords } from '../../model/words/claims.ts';
import { whenInWords } from '../../model/words/dates.ts';
import { capital, formatCount, plural } from '../../model/words/numbers.ts';
import { Fold } from '../../ui/fold.tsx';
import { OrganizationButtons } from '../organization-buttons.tsx';
import type { View } from '../view.ts';
import { openLine, VerdictShape } from './scoreboard.tsx';
import { rowsOfClaim } from './claim-line.tsx';

/** The published counts of each candidate's unions beside ours on the same date; nothing where no claim names rows. */
export function PublishedCounts({ view }: { readonly view: View }) {
  const sides = publishedCounts(view.dataset);
  if (sides.length === 0) return null;
  return (
    <Fold title="Published counts by date, beside our list" aside={asideOf(sides)}>
      {sides.map(({ candidate, counts }) => (
        <div className="table-scroll" key={candidate.id} role="region" aria-label={candidate.name} tabIndex={0}>
          <table className="published-counts">
            <caption>
              <CandidateName candidate={candidate} form="name" />
            </caption>
            <thead>
              <tr>
                <th scope="col">As of</th>
                <th scope="col">Published count</th>
                <th scope="col">Our list</th>
                <th scope="col">Change</th>
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

/** "19 counts, each as it was given, beside the endorsements on our list by then". */
function asideOf(sides: readonly CountsOf[]): string {
  const count = sides.reduce((sum, { counts }) => sum + counts.length, 0);
  return `${plural(count, 'count')}${count === 1 ? '' : ', each'} as it was given, beside the endorsements on our list by then`;
}

function CountRow({ view, count }: { readonly view: View; readonly count: PublishedCount }) {
  const { claim, added, leftOut, unsure } = count;
  const { outcome } = claim.verdict;
  return (
    <tr>
      <th scope="row">{capital(whenInWords(claim.asOf))}</th>
      <td>
        <a href={`#claim-${claim.id}`} onClick={openLine}>
          {claimedInWords(claim)}
        </a>
        <span className="count-claimant">{claim.claimant}</span>
      </td>
      <td>
        <span className="count-verdict">
          <VerdictShape outcome={outcome} />
          <span>{oursInWords(rowsOfClaim(view.dataset, claim), leftOut, outcome)}</span>
          <span className="visually-hidden">{`, ${outcomeInWords(outcome)}`}</span>
        </span>
      </td>
      <td>
        <OrganizationButtons view={view} term="New:" organizations={organizationsOf(added)} />
        <OrganizationButtons view={view} term="Counted in neither:" organizations={organizationsOf(leftOut)} />
        <OrganizationButtons view={view} term="May belong:" organizations={organizationsOf(unsure)} />
        {added.length + leftOut.length + unsure.length === 0 ? <span>No change</span> : null}
      </td>
    </tr>
  );
}

/**
 * "15", "15 to 18": what certainly belongs, and with all that may; "6 to 8, checked by name" where the names settled it.
 * What the published count leaves out is not counted here either: like stands beside like.
 */
function oursInWords({ certain, possible }: Selected, leftOut: readonly Row[], outcome: ClaimOutcome): string {
  const left = new Set(leftOut.map(({ endorsement }) => endorsement.id));
  const sure = certain.filter(({ endorsement }) => !left.has(endorsement.id)).length;
  if (possible.length === 0) return formatCount(sure);
  const both = `${formatCount(sure)} to ${formatCount(sure + possible.length)}`;
  return outcome === 'fits' ? `${both}, checked by name` : both;
}

function organizationsOf(rows: readonly Row[]): readonly Organization[] {
  return rows.map(({ organization }) => organization);
}
