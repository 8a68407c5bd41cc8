import { CandidateName } from '../../charts/candidate-name.tsx';
import { plural } from '../../model/number-words.ts';
import { runningCounts, type CountsOf } from '../../model/running-counts.ts';
import type { View } from '../view.ts';
import { RunningCountItem } from './running-count-item.tsx';
import './running-counts.css';

/** The published counts of each candidate's unions, each with the rows that make it up on its date; nothing where the record names no rows. */
export function RunningCounts({ view }: { readonly view: View }) {
  const sides = runningCounts(view.dataset);
  if (sides.length === 0) return null;
  return (
    <div className="running-counts">
      <h4>{headline(sides)}</h4>
      <p className="claims-intro">
        While the race went on, others kept count. Each count stands here as its claimant gave it, and beside it the
        rows that make it up on that date. Alliances are in a count only where its claimant put them in.
      </p>
      {sides.map(({ candidate, counts }) => (
        <section key={candidate.id} aria-label={`Counts of unions for ${candidate.name}`}>
          <h5>
            <CandidateName candidate={candidate} form="name" />
          </h5>
          <ol className="running-list">
            {counts.map((count) => (
              <RunningCountItem key={count.claim.id} view={view} count={count} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

function headline(sides: readonly CountsOf[]): string {
  const claims = sides.flatMap(({ counts }) => counts.map(({ claim }) => claim));
  const exact = claims.filter(({ verdict }) => verdict.outcome === 'agrees').length;
  return `${exact} of ${plural(claims.length, 'published count')} of unions come out of the rows`;
}
