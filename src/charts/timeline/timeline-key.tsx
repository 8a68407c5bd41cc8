import type { ReactNode } from 'react';
import { candidateSymbol } from '../../marks/candidate-symbol.ts';
import { hasDateFilter } from '../../model/selection.ts';
import type { ControlsProps } from '../chart-definition.ts';
import { fades } from './event-drawing.tsx';
import { timelineContent } from './rows.ts';

/** How to read the marks that the chart can hold under its filter, whatever the dates: its height stays as they change. */
export function TimelineKey({ view }: ControlsProps) {
  const { lanes, detail } = timelineContent(view);
  const events = lanes.flatMap((lane) => lane.events);
  if (events.length === 0 || detail === 'months') return null;
  return (
    <ul className="timeline-key" aria-label="How to read the marks">
      {events.some(({ days: { earliest, latest } }) => earliest === latest) ? (
        <Sign words="Exact day" widthPx={12}>
          <path d={candidateSymbol(events[0]?.row.candidate.order ?? 1, 70)} transform="translate(6 8)" />
        </Sign>
      ) : null}
      {events.some(({ days: { earliest, latest } }) => earliest !== null && earliest !== latest) ? (
        <Sign words="Sometime in this range" widthPx={34}>
          <path d="M0 2h2v5h30v-5h2v12h-2v-5h-30v5h-2z" />
        </Sign>
      ) : null}
      {events.some(({ days }) => days.earliest === null) ? (
        <Sign words="No later than" widthPx={34}>
          {fades.map((opacity, index) => (
            <rect key={opacity} x={index * 8} y="7" width="8" height="2" opacity={opacity} />
          ))}
          <rect x="32" y="2" width="2" height="12" />
        </Sign>
      ) : null}
      {hasDateFilter(view.selection) ? (
        <Sign words="May fall in this period" widthPx={34}>
          <path className="sign-open" d="M0 8h34" />
        </Sign>
      ) : null}
    </ul>
  );
}

interface SignProps {
  readonly words: string;
  readonly widthPx: number;
  readonly children: ReactNode;
}

function Sign({ words, widthPx, children }: SignProps) {
  return (
    <li>
      <svg width={widthPx} height="16" aria-hidden="true" focusable="false">
        {children}
      </svg>
      <span>{words}</span>
    </li>
  );
}
