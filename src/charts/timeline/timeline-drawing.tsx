import { candidateSymbol } from '../../marks/candidate-symbol.ts';
import { percent, rounded } from '../../marks/percent.ts';
import { emphasis, type Attention } from '../emphasis.ts';
import { EventDrawing, UndatedDrawing } from './event-drawing.tsx';
import { axisPx, type PlacedContext, type PlacedRule, type PlacedSwitch, type TimelineLayout } from './layout.ts';
import { RunningCountDrawing } from './running-count-drawing.tsx';
import { belowPx, besidePx, type PlacedLane } from './place-lane.ts';
import type { TimelineContent } from './rows.ts';
import { TimeAxis } from './time-axis.tsx';

/** The running count, the axis and the lanes under it. */
interface TimelineDrawingProps {
  readonly content: TimelineContent;
  readonly layout: TimelineLayout;
  readonly attention: Attention;
}

export function TimelineDrawing({ content, layout, attention }: TimelineDrawingProps) {
  const { axis, rules, count, lanes, switches, context, heightPx, from, to } = layout;
  const { scale } = content;
  const top = count?.titleY ?? axis.y;
  return (
    <g className="timeline">
      {axis.ticks.map(({ day, x }) => (
        <line key={day} className="gridline" x1={percent(x)} x2={percent(x)} y1={axis.y + axisPx} y2={heightPx} />
      ))}
      {rules.map((rule) => (
        <Rule key={rule.y} rule={rule} x={scale.at(rule.day)} heightPx={heightPx} />
      ))}
      {[from, to].map((x, index) =>
        x === null ? null : (
          <line
            key={index === 0 ? 'from' : 'to'}
            className="day-rule"
            x1={percent(x)}
            x2={percent(x)}
            y1={top + 4}
            y2={heightPx}
          />
        ),
      )}
      {count ? <RunningCountDrawing count={count} /> : null}
      <TimeAxis axis={axis} scale={scale} y={axis.y} />
      {switches.map((one) => (
        <Switch key={one.item.event.row.endorsement.id} placed={one} attention={attention} />
      ))}
      {[...lanes.slice(1), ...(context ? [context] : [])].map(({ y }) => (
        <line key={y} className="rule" x1="0" x2="100%" y1={y - 3.5} y2={y - 3.5} />
      ))}
      {lanes.map((lane) => (
        <LaneDrawing key={lane.lane.candidate.id} placed={lane} attention={attention} />
      ))}
      {context ? <Context context={context} attention={attention} /> : null}
    </g>
  );
}

function Rule({ rule, x, heightPx }: { readonly rule: PlacedRule; readonly x: number; readonly heightPx: number }) {
  return (
    <>
      <line className="race-rule" x1={percent(x)} x2={percent(x)} y1={rule.y} y2={heightPx} />
      {rule.lines.map((line, index) => (
        <text
          key={line}
          className={`label quiet ${rule.anchor}`}
          x={percent(rule.x)}
          dx={rounded(rule.dx)}
          y={rule.y + 13 + index * 17}
        >
          {line}
        </text>
      ))}
    </>
  );
}

function LaneDrawing({ placed, attention }: { readonly placed: PlacedLane; readonly attention: Attention }) {
  const { lane, heading, events, months, undated, exit } = placed;
  return (
    <g data-slot={lane.candidate.order}>
      <path
        className="mark"
        d={candidateSymbol(lane.candidate.order, 80)}
        transform={`translate(7 ${heading.y - 5})`}
      />
      <text className="group-heading" x="0" dx="20" y={heading.y}>
        <tspan className="strong">{heading.name}</tspan>
        {heading.beside === '' ? null : (
          <tspan className="quiet" dx={besidePx}>
            {heading.beside}
          </tspan>
        )}
      </text>
      {exit === null ? null : (
        <line className="race-rule" x1={percent(exit.x)} x2={percent(exit.x)} y1={exit.y1} y2={exit.y2} />
      )}
      {heading.below.map(({ words, y }) => (
        <text key={words} className="quiet" x="0" dx={belowPx} y={y}>
          {words}
        </text>
      ))}
      {months.map(({ month, x0, x1, baseline, certainPx, wholePx, label }) => (
        <g key={month}>
          {[
            { height: wholePx, show: 'out' },
            { height: certainPx, show: 'certain' },
          ].map(({ height, show }) => (
            <rect
              key={show}
              className="mark"
              data-show={show}
              x={percent(x0)}
              width={percent((x1 - x0) * 0.92)}
              y={rounded(baseline - height)}
              height={rounded(height)}
            />
          ))}
          <text className="tick middle" x={percent((x0 + x1) / 2)} y={rounded(baseline - wholePx - 4)}>
            {label}
          </text>
        </g>
      ))}
      {events.map((event) => (
        <EventDrawing key={event.item.event.row.endorsement.id} packed={event} attention={attention} />
      ))}
      {undated.words === '' ? null : (
        <text className="quiet" x="0" y={undated.y + 5}>
          {undated.words}
        </text>
      )}
      {undated.names.map((name) => (
        <UndatedDrawing key={name.event.row.endorsement.id} placed={name} attention={attention} />
      ))}
    </g>
  );
}

function Switch({
  placed: { from, to, item },
  attention,
}: {
  readonly placed: PlacedSwitch;
  readonly attention: Attention;
}) {
  return (
    <g
      data-show={item.event.end?.isLater ? 'out' : undefined}
      data-emphasis={emphasis([item.event.row.organization.id], attention)}
    >
      <line className="switch" x1={percent(from.x)} x2={percent(to.x)} y1={rounded(from.y)} y2={rounded(to.y)} />
    </g>
  );
}

function Context({
  context: { y, flags },
  attention,
}: {
  readonly context: PlacedContext;
  readonly attention: Attention;
}) {
  return (
    <g data-slot="neutral">
      <text className="group-heading" x="0" y={y + 17}>
        <tspan className="strong">Context</tspan>
      </text>
      <text className="quiet" x="0" dx="80" y={y + 17}>
        not endorsements
      </text>
      {flags.map(({ item: { mark, x }, y }) => (
        <g
          key={mark.event.id}
          data-show={mark.show}
          data-emphasis={emphasis(mark.event.organizations, attention)}
          data-kind={mark.event.kind}
        >
          <svg x={percent(x)} y={y} overflow="visible">
            <circle className="flag" r="10.5" />
          </svg>
          <text className="tick middle flag-number" x={percent(x)} y={y + 4}>
            {mark.number}
          </text>
        </g>
      ))}
    </g>
  );
}
