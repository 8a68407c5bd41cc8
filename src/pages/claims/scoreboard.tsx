import type { MouseEvent } from 'react';
import type { Claim, ClaimOutcome } from '../../model/claim.ts';
import { outcomeInWords } from '../../model/words/claims.ts';
import { formatCount } from '../../model/words/numbers.ts';
import { VerdictShape } from './verdict-shape.tsx';

/** The claims of one outcome. */
export interface Scored {
  readonly outcome: ClaimOutcome;
  readonly claims: readonly Claim[];
}

/** One square for each claim, by outcome; pressing one leads to its line and opens it. */
export function Scoreboard({ scored }: { readonly scored: readonly Scored[] }) {
  return (
    <dl className="scoreboard">
      {scored.map(({ outcome, claims }) => (
        <div key={outcome} data-outcome={outcome}>
          <dt>
            <b>{formatCount(claims.length)}</b> <span>{outcomeInWords(outcome)}</span>
          </dt>
          <dd>
            <ul className="squares">
              {claims.map((claim) => (
                <li key={claim.id}>
                  <a className="square" href={`#claim-${claim.id}`} title={claim.title} onClick={openLine}>
                    <VerdictShape outcome={outcome} />
                    <span className="visually-hidden">{claim.title}</span>
                  </a>
                </li>
              ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Opens the line that a link leads to, and gives it the focus; without script the browser still goes there. */
export function openLine({ currentTarget }: MouseEvent<HTMLAnchorElement>): void {
  const line = document.getElementById(currentTarget.hash.slice(1));
  if (!(line instanceof HTMLDetailsElement)) return;
  const folded = line.closest<HTMLDetailsElement>('details.more');
  if (folded) folded.open = true;
  line.open = true;
  // The jump takes the focus from whatever has it: this comes after.
  setTimeout(() => line.querySelector('summary')?.focus({ preventScroll: true }));
}
