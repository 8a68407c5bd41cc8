import type { ReactNode } from 'react';
import { candidateSymbol } from '../../marks/candidate-symbol.ts';
import { leastArea, unknownArea } from '../../marks/symbol-area.ts';
import type { Precision } from '../../model/when.ts';
import type { TimelineLane } from './event.ts';
import { fadingLine } from './span-line.tsx';

/** How to read the marks that are drawn; signs that are not drawn are left out. */
export function TimelineKey({ lanes }: { readonly lanes: readonly TimelineLane[] }) {
  const events = lanes.flatMap((lane) => lane.events);
  const endorsements = events.filter(({ slot }) => slot !== 'neutral');
  const has = (...precisions: readonly Precision[]): boolean =>
    events.some(({ when }) => precisions.includes(when.precision));
  return (
    <ul className="timeline-key" aria-label="How to read the marks">
      {has('day') ? (
        <li>
          <Sign widthPx={14}>
            <path className="sign-mark" d={candidateSymbol(1, 80)} transform="translate(7 9)" />
          </Sign>
          a known day
        </li>
      ) : null}
      {has('week', 'month', 'range') ? (
        <li>
          <Sign widthPx={44}>
            <path className="sign-line" d="M4 3v12M40 3v12M4 9h36" />
            <path className="sign-mark" d={candidateSymbol(1, 60)} transform="translate(22 9)" />
          </Sign>
          some day in this span
        </li>
      ) : null}
      {has('on-or-before') ? (
        <li>
          <Sign widthPx={44}>
            <path className="sign-line" d={fadingLine(40)} transform="translate(38 9)" />
            <path className="sign-line" d="M38 1v16" />
            <path className="sign-mark" d={candidateSymbol(1, 50)} transform="translate(38 9)" />
          </Sign>
          that day or earlier
        </li>
      ) : null}
      {endorsements.some(({ members }) => members !== null) ? (
        <li>
          <Sign widthPx={42}>
            <path className="sign-mark" d={candidateSymbol(1, leastArea)} transform="translate(6 9)" />
            <path className="sign-mark" d={candidateSymbol(1, 220)} transform="translate(27 9)" />
          </Sign>
          area shows members
        </li>
      ) : null}
      {endorsements.some(({ members }) => members === null) ? (
        <li>
          <Sign widthPx={16}>
            <path className="sign-open" d={candidateSymbol(1, unknownArea)} transform="translate(8 9)" />
          </Sign>
          size not known
        </li>
      ) : null}
    </ul>
  );
}

function Sign({ widthPx, children }: { readonly widthPx: number; readonly children: ReactNode }) {
  return (
    <svg width={widthPx} height="18" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}
