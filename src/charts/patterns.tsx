import type { ReactNode, SVGProps } from 'react';
import type { Candidate } from '../model/candidate.ts';

const stroke = { className: 'candidate-line', strokeWidth: 2 } as const;
/** What is laid over the fill of each slot; the first stays plain. One tile of 9 px. */
const tiles: Readonly<Record<number, ReactNode>> = {
  2: <circle className="candidate-dot" cx="4.5" cy="4.5" r="1.8" />,
  3: <path {...stroke} d="M-2 2l4-4M0 9l9-9M7 11l4-4" />,
  4: <path {...stroke} d="M0 4.5h9M4.5 0v9" />,
  5: <path {...stroke} d="M0 4.5h9" />,
  6: <path {...stroke} d="M4.5 0v9" />,
};

/**
 * The patterns that tell candidates apart where the reader or the medium asks for them. One set for each drawing, so
 * that a hidden drawing cannot take it away.
 */
export function CandidatePatterns({
  id,
  candidates,
}: {
  readonly id: string;
  readonly candidates: readonly Candidate[];
}) {
  return (
    <defs>
      {candidates.map(({ order }) =>
        tiles[order] ? (
          <pattern key={order} id={`${id}-${order}`} y="1" width="9" height="9" patternUnits="userSpaceOnUse">
            {tiles[order]}
          </pattern>
        ) : null,
      )}
    </defs>
  );
}

/** A rect, and the patterns of its drawing. */
interface PatternRectProps extends Pick<SVGProps<SVGRectElement>, 'x' | 'y' | 'width' | 'height'> {
  readonly patterns: string;
  readonly slot: number;
}

/** A candidate's pattern over a rect of the same place; nothing for the first, who stays plain. */
export function PatternRect({ patterns, slot, ...rect }: PatternRectProps) {
  return tiles[slot] ? <rect {...rect} className="candidate-pattern" fill={`url(#${patterns}-${slot})`} /> : null;
}
