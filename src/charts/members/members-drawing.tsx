import { candidateSymbol } from '../../marks/candidate-symbol.ts';
import type { Frame } from '../../marks/frame.ts';
import { percent } from '../../marks/percent.ts';
import { countOnAxis } from '../../model/number-words.ts';
import { emphasis, type Attention } from '../emphasis.ts';
import { CandidatePattern, UnknownPattern } from '../unknown-fill.tsx';
import { nameLinePx, noteLinePx, symbolPx, type MembersLayout, type PlacedBar, type PlacedGroup } from './layout.ts';

/** The bars, their names and values, the axis. */
interface MembersDrawingProps {
  readonly layout: MembersLayout;
  readonly frame: Frame;
  readonly attention: Attention;
}

/** See `MembersDrawingProps`. */
export function MembersDrawing({ layout, frame, attention }: MembersDrawingProps) {
  const ids = { unknown: `members-${frame.name}-unknown`, candidate: `members-${frame.name}-candidate` };
  return (
    <>
      <defs>
        <UnknownPattern id={ids.unknown} />
        <CandidatePattern id={ids.candidate} />
      </defs>
      {layout.groups.length === 0 ? null : <Axis layout={layout} />}
      {layout.groups.map((placed) => (
        <Group key={placed.group.key} placed={placed} ids={ids} attention={attention} />
      ))}
    </>
  );
}

function Axis({ layout: { ticks, plot, groups } }: { readonly layout: MembersLayout }) {
  const last = ticks.at(-1)?.value;
  return (
    <g className="axis">
      {ticks.map(({ value, x }) => (
        <g key={value}>
          {groups.map(({ y, bars }) => {
            const end = bars.at(-1);
            return end ? (
              <line key={y} className={value === 0 ? 'baseline' : 'gridline'} x1={percent(x)} x2={percent(x)} y1={(bars[0]?.y ?? y) - 2} y2={end.y + end.heightPx} />
            ) : null;
          })}
          <text className={`tick ${value === 0 ? 'start' : 'middle'}`} x={percent(x)} y={plot.top - 10}>
            {value === last ? `${countOnAxis(value)} members` : countOnAxis(value)}
          </text>
        </g>
      ))}
    </g>
  );
}

interface Ids {
  readonly unknown: string;
  readonly candidate: string;
}

function Group({ placed: { group, y, aside, asidePlace, bars }, ids, attention }: { readonly placed: PlacedGroup; readonly ids: Ids; readonly attention: Attention }) {
  return (
    <g>
      <line className="rule" x1="0" x2="100%" y1={y + 4.5} y2={y + 4.5} />
      <text className="group-heading" x="0" y={y + 27} data-slot={group.candidate?.order}>
        <tspan className="strong">{group.heading}</tspan>
        {aside.map((line) => (
          <tspan key={line} className="quiet" {...(asidePlace === 'below' ? { x: 0, dy: 18 } : { dx: 10 })}>
            {line}
          </tspan>
        ))}
      </text>
      {bars.map((bar) => (
        <Bar key={bar.datum.row.endorsement.id} bar={bar} ids={ids} attention={attention} />
      ))}
    </g>
  );
}

function Bar({ bar: placed, ids, attention }: { readonly bar: PlacedBar; readonly ids: Ids; readonly attention: Attention }) {
  const { datum, y, bar, barY, barHeight, name, value, note } = placed;
  const { organization, candidate } = datum.row;
  const box = { x: percent(bar.x0), y: barY, width: percent(bar.x1 - bar.x0), height: barHeight };
  return (
    <g className="bar-row" transform={`translate(0 ${y})`} data-slot={candidate.order} data-emphasis={emphasis([organization.id], attention)}>
      <path className="mark symbol" d={candidateSymbol(candidate.order, 64)} transform={`translate(7 ${name.y - 5})`} />
      <text className="name" x={symbolPx} y={name.y}>
        {name.lines.map((line, index) => (
          <tspan key={line} x={symbolPx} dy={index === 0 ? 0 : nameLinePx}>
            {line}
          </tspan>
        ))}
      </text>
      {bar.fill === 'solid' ? (
        <>
          <rect className="mark bar" {...box} />
          <rect className="candidate-pattern" {...box} fill={`url(#${ids.candidate})`} />
        </>
      ) : (
        <rect className="open bar" {...box} fill={`url(#${ids.unknown})`} />
      )}
      <text className={bar.fill === 'solid' ? 'value' : 'value quiet'} x={percent(value.x)} dx="8" y={value.y}>
        {datum.value}
      </text>
      {note?.lines.map((line, index) => (
        <text key={line} className="quiet note" x={percent(note.x)} dx={note.dx} y={note.y + index * noteLinePx}>
          {line}
        </text>
      ))}
    </g>
  );
}
