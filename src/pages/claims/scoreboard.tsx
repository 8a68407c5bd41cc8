import type { MouseEvent } from 'react';
import type { Claim, ClaimOutcome } from '../../model/claim.ts';
import { outcomeInWords } from '../../model/words/claims.ts';
import { formatCount } from '../../model/words/numbers.ts';

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

const shapes: Readonly<Record<ClaimOutcome, string>> = {
  fits: 'M3 8.5 6.5 12 13 4.5',
  differs: 'M4 4 12 12 M12 4 4 12',
  'cannot-check': 'M3 8 H13',
};

/** A check mark, a cross or a dash: a verdict's shape, which only repeats its word. */
export function VerdictShape({ outcome }: { readonly outcome: ClaimOutcome }) {
  return (
    <svg className="verdict-shape" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={shapes[outcome]} />
    </svg>
  );
}
