import { candidateSymbol } from '../../marks/candidate-symbol.ts';
import type { Frame } from '../../marks/frame.ts';
import { percent, rounded } from '../../marks/percent.ts';
import { emphasis, type Attention } from '../emphasis.ts';
import { TextLines } from '../text-lines.tsx';
import { CandidatePattern, isPatterned, UnknownPattern } from '../unknown-fill.tsx';
import type { MembersLayout, PlacedGroup } from './layout.ts';
import { nameLinePx, noteGapPx, noteLinePx, symbolPx, type PlacedBar, type PlacedLines } from './place-bar.ts';

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
  return (
    <g className="axis">
      {ticks.map(({ value, x, label, dx, anchor }) => (
        <g key={value}>
          {groups.map(({ y, bars }) => {
            const end = bars.at(-1);
            return end ? (
              <line
                key={y}
                className={value === 0 ? 'baseline' : 'gridline'}
                x1={percent(x)}
                x2={percent(x)}
                y1={(bars[0]?.y ?? y) - 2}
                y2={end.y + end.heightPx}
              />
            ) : null;
          })}
          {label === '' ? null : (
            <text className={`tick ${anchor}`} x={percent(x)} dx={rounded(dx)} y={plot.top - 10}>
              {label}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}

interface Ids {
  readonly unknown: string;
  readonly candidate: string;
}

function Group({
  placed: { group, y, aside, asidePlace, bars },
  ids,
  attention,
}: {
  readonly placed: PlacedGroup;
  readonly ids: Ids;
  readonly attention: Attention;
}) {
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

function Bar({
  bar: placed,
  ids,
  attention,
}: {
  readonly bar: PlacedBar;
  readonly ids: Ids;
  readonly attention: Attention;
}) {
  const { datum, y, bar, barY, barHeight, name, value, note } = placed;
  const { organization, candidate } = datum.row;
  const box = { x: percent(bar.x0), y: barY, width: percent(bar.x1 - bar.x0), height: barHeight };
  const isRunOn = note !== null && note.y === value.y;
  return (
    <g
      className="bar-row"
      transform={`translate(0 ${y})`}
      data-slot={candidate.order}
      data-emphasis={emphasis([organization.id], attention)}
    >
      <path className="mark symbol" d={candidateSymbol(candidate.order, 64)} transform={`translate(7 ${name.y - 5})`} />
      <text className="name" x={symbolPx} y={name.y}>
        <TextLines lines={name.lines} x={symbolPx} linePx={nameLinePx} />
      </text>
      {bar.fill === 'solid' ? (
        <>
          <rect className="mark bar" {...box} />
          {isPatterned(candidate.order) ? (
            <rect className="candidate-pattern" {...box} fill={`url(#${ids.candidate})`} />
          ) : null}
        </>
      ) : (
        <rect className="open bar" {...box} fill={`url(#${ids.unknown})`} />
      )}
      {bar.end === 'cut' ? (
        <svg x={percent(bar.x1)} y={barY} overflow="visible">
          <line className="bar-break" x1="-18" x2="-11" y1={barHeight + 2} y2="-2" />
          <line className="bar-break" x1="-11" x2="-4" y1={barHeight + 2} y2="-2" />
        </svg>
      ) : null}
      <Lines className={bar.fill === 'solid' ? 'value' : 'value quiet'} placed={value} runOn={isRunOn ? note : null} />
      {note === null || isRunOn ? null : <Lines className="quiet note" placed={note} runOn={null} />}
    </g>
  );
}

/** Lines of text. What runs on behind the last of them is a part of it: wherever that ends, it begins. */
function Lines({
  className,
  placed: { lines, x, dx, y },
  runOn,
}: {
  readonly className: string;
  readonly placed: PlacedLines;
  readonly runOn: PlacedLines | null;
}) {
  const baselines = lines.map((line, index) => ({ line, baseline: y + index * noteLinePx }));
  return baselines.map(({ line, baseline }, index) => (
    <text key={baseline} className={className} x={percent(x)} dx={rounded(dx)} y={baseline}>
      {line}
      {runOn === null || index < lines.length - 1 ? null : (
        <tspan className="quiet note" dx={noteGapPx}>
          {runOn.lines.join(' ')}
        </tspan>
      )}
    </text>
  ));
}
