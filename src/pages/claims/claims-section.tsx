import { claimOutcomes, type ClaimOutcome } from '../../model/claim.ts';
import { outcomeInWords } from '../../model/words/claims.ts';
import { seriesInWords } from '../../model/words/series.ts';
import { formatCount, smallCount } from '../../model/words/numbers.ts';
import type { View } from '../view.ts';
import { Fold } from '../../ui/fold.tsx';
import { ClaimLine } from './claim-line.tsx';
import { PublishedCounts } from './published-counts.tsx';
import { Scoreboard, VerdictShape, type Scored } from './scoreboard.tsx';
import '../reading.css';
import './claims-section.css';

/** So many that can't be checked are folded. */
const foldedFrom = 4;

const rule =
  'A claim fits if the entries with firm dates bear it out, or if it names its unions and our list has the same. It doesn’t fit if our list contradicts it however the inexact dates fall. The rest can’t be checked: totals of unions nobody names, judgments, predictions, opinions, and counts that turn on an inexact date.';

/** What others have claimed, each held against the list, whatever filter is on. */
export function ClaimsSection({ view }: { readonly view: View }) {
  const { claims } = view.dataset;
  const scored = claimOutcomes
    .map((outcome) => ({ outcome, claims: claims.filter(({ verdict }) => verdict.outcome === outcome) }))
    .filter((one) => one.claims.length > 0);
  return (
    <>
      <h3 className="reading-headline">{claimsHeadline(scored)}</h3>
      {scored.length === 1 ? null : <Scoreboard scored={scored} />}
      <PublishedCounts view={view} />
      <Fold title="How we check">
        <p>{rule}</p>
      </Fold>
      {scored.map((group) => (
        <div className="claim-group" key={group.outcome}>
          {scored.length === 1 ? null : (
            <h4 className="reading-label">
              <VerdictShape outcome={group.outcome} /> <span>{outcomeInWords(group.outcome)}</span>
            </h4>
          )}
          <ClaimList view={view} group={group} />
        </div>
      ))}
    </>
  );
}

/** What could be checked has a line each in sight; the rest is folded, all of it in the page. */
function ClaimList({ view, group: { outcome, claims } }: { readonly view: View; readonly group: Scored }) {
  const list = (
    <ul className="claim-list">
      {claims.map((claim) => (
        <ClaimLine key={claim.id} view={view} claim={claim} />
      ))}
    </ul>
  );
  if (outcome !== 'cannot-check' || claims.length < foldedFrom) return list;
  return (
    <details className="more">
      <summary>{`Show the ${formatCount(claims.length)} claims`}</summary>
      {list}
    </details>
  );
}

/** "Of 27 claims, five fit our list, one doesn’t fit and 21 can’t be checked": what comes to nothing is left out. */
function claimsHeadline(scored: readonly Scored[]): string {
  const counts = scored.map(({ claims }) => claims.length);
  const all = counts.reduce((sum, count) => sum + count, 0);
  if (scored.length === 1 && scored[0]?.outcome === 'cannot-check')
    return `What others ${all === 1 ? 'claimed' : 'counted and claimed'}, and why our list can’t confirm it`;
  const parts = scored.map(({ outcome, claims }) => `${smallCount(claims.length)} ${verb(outcome, claims.length)}`);
  return `Of ${smallCount(all)} claims, ${seriesInWords(parts)}`;
}

function verb(outcome: ClaimOutcome, count: number): string {
  switch (outcome) {
    case 'fits':
      return count === 1 ? 'fits our list' : 'fit our list';
    case 'differs':
      return count === 1 ? 'doesn’t fit' : 'don’t fit';
    case 'cannot-check':
      return 'can’t be checked';
  }
}
