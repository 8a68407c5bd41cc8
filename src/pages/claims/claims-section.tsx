import { claimOutcomes, type ClaimOutcome } from '../../model/claim.ts';
import { outcomeInWords } from '../../model/words/claims.ts';
import { listInWords } from '../../model/words/lists.ts';
import { alike } from '../../model/words/numbers.ts';
import { Section } from '../section.tsx';
import type { View } from '../view.ts';
import { ClaimLine } from './claim-line.tsx';
import { RunningCounts } from './running-counts.tsx';
import { Scoreboard, type Scored } from './scoreboard.tsx';
import '../reading.css';
import './claims-section.css';

/** Claims that fit are open where there are no more than this; those that differ always are. */
const mostOpen = 8;

const rule =
  'The sources also quote totals and claims. A claim fits if our list, read for the same groups and the same date, bears it out. It doesn’t fit if the list shows otherwise. It can’t be checked if it is about something the list doesn’t hold, such as workers, locals, polls or opinions, or if too few of the groups it counts are named.';

/** What others have claimed, each held against the list, whatever filter is on. */
export function ClaimsSection({ view }: { readonly view: View }) {
  const { claims } = view.dataset;
  if (claims.length === 0) return null;
  const scored = claimOutcomes
    .map((outcome) => ({ outcome, claims: claims.filter(({ verdict }) => verdict.outcome === outcome) }))
    .filter((one) => one.claims.length > 0);
  return (
    <Section title="Checking the claims" place="claims">
      <h3 className="reading-headline">{claimsHeadline(scored)}</h3>
      <p className="reading-deck">{rule}</p>
      <Scoreboard scored={scored} />
      <RunningCounts view={view} />
      {scored.map((group) => (
        <div className="claim-group" key={group.outcome}>
          <h4 className="reading-label">{outcomeInWords(group.outcome)}</h4>
          <ul className="claim-list">
            {group.claims.map((claim) => (
              <ClaimLine key={claim.id} view={view} claim={claim} isOpen={isOpen(group)} />
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}

function isOpen({ outcome, claims }: Scored): boolean {
  return outcome === 'differs' || (outcome === 'fits' && claims.length <= mostOpen);
}

/** "Of 27 claims, 5 fit our list, 1 doesn’t and 21 can’t be checked": what comes to nothing is left out. */
export function claimsHeadline(scored: readonly Scored[]): string {
  const counts = scored.map(({ claims }) => claims.length);
  const all = counts.reduce((sum, count) => sum + count, 0);
  const [total = '', ...each] = alike(all, ...counts);
  const parts = scored.map(({ outcome, claims }, index) => `${each[index] ?? ''} ${verb(outcome, claims.length)}`);
  return `Of ${total} claims, ${listInWords(parts)}`;
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
