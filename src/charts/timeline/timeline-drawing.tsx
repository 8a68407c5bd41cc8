import { candidateSymbol } from '../../marks/candidate-symbol.ts';
import { acrossX, percent, rounded } from '../../marks/percent.ts';
import type { TimeScale } from '../../marks/time-scale.ts';
import { emphasis, type Attention } from '../emphasis.ts';
import { EventDrawing, UndatedDrawing } from './event-drawing.tsx';
import {
  axisPx,
  ruleLinePx,
  type PlacedAxis,
  type PlacedContext,
  type PlacedRule,
  type PlacedSwitch,
  type TimelineLayout,
} from './layout.ts';
import { countSymbolPx, type CountLine, type PlacedCount } from './placed-count.ts';
import { belowPx, besidePx, type PlacedLane, type PlacedMonth } from './placed-lane.ts';
import { countIsMinimum, type TimelineContent } from './rows.ts';

/** The running count, the axis and the lanes under it. */
interface TimelineDrawingProps {
  readonly content: TimelineContent;
  readonly layout: TimelineLayout;
  readonly attention: Attention;
}

export function TimelineDrawing({ content, layout, attention }: TimelineDrawingProps) {
  const { axis, settled, count, lanes, switches, context, heightPx } = layout;
  const { scale, from, to } = content;
  const top = (count?.titleY ?? axis.y) + 4;
  const dayRule = (day: number | null) =>
    day === null ? null : <line className="day-rule" {...acrossX(scale.at(day))} y1={top} y2={heightPx} />;
  return (
    <g className="timeline">
      {axis.ticks.map(({ day, x }) => (
        <line key={day} className="gridline" {...acrossX(x)} y1={axis.y + axisPx} y2={heightPx} />
      ))}
      {settled ? <Settled rule={settled} heightPx={heightPx} /> : null}
      {dayRule(from)}
      {dayRule(to)}
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

function Settled({ rule: { x, lines, label }, heightPx }: { readonly rule: PlacedRule; readonly heightPx: number }) {
  const at = { className: `label quiet ${label.anchor}`, x: percent(label.x), dx: rounded(label.dx) };
  return (
    <>
      <line className="race-rule" {...acrossX(x)} y1={0} y2={heightPx} />
      {lines.map((line, index) => (
        <text key={line} {...at} y={13 + index * ruleLinePx}>
          {line}
        </text>
      ))}
    </>
  );
}

/** A step line for each candidate, with what it has come to. */
function RunningCountDrawing({ count: { titleY, lines } }: { readonly count: PlacedCount }) {
  return (
    <>
      <text className="quiet" x="0" y={titleY}>
        {`National unions by then${countIsMinimum(lines.map(({ lane }) => lane)) ? ', at least' : ''}`}
      </text>
      {lines.map((line) => (
        <CountDrawing key={line.lane.candidate.id} line={line} />
      ))}
    </>
  );
}

function CountDrawing({ line: { lane, parts, label } }: { readonly line: CountLine }) {
  const { order } = lane.candidate;
  const [symbolPx, textPx] = label.anchor === 'start' ? [6, countSymbolPx] : [-6, -countSymbolPx];
  return (
    <g data-slot={order}>
      {parts.map(({ x0, x1, y0, y1, isLater }) => (
        <line
          key={`${x0} ${y0} ${x1} ${y1}`}
          className="step"
          data-show={isLater ? 'out' : undefined}
          {...acrossX(x0, x1)}
          y1={rounded(y0)}
          y2={rounded(y1)}
        />
      ))}
      <svg x={percent(label.x)} y={rounded(label.y)} overflow="visible">
        <path
          className="mark"
          d={candidateSymbol(order, 64)}
          transform={`translate(${rounded(label.dx + symbolPx)} 0)`}
        />
      </svg>
      <text
        className={`label count ${label.anchor}`}
        x={percent(label.x)}
        dx={rounded(label.dx + textPx)}
        y={rounded(label.y + 5)}
      >
        {label.text}
      </text>
    </g>
  );
}

/** The axis of months, drawn at a height: once in the drawing, and once more where it stays in sight. */
interface TimeAxisProps {
  readonly axis: PlacedAxis;
  readonly scale: TimeScale;
  readonly y: number;
}

export function TimeAxis({ axis, scale, y }: TimeAxisProps) {
  return (
    <g className="time-axis">
      <line className="baseline" {...acrossX(...scale.range)} y1={y + 0.5} y2={y + 0.5} />
      {axis.ticks.map(({ day, x, label, isYear }) => (
        <g key={day}>
          <line className="baseline" {...acrossX(x)} y1={y} y2={y + (isYear ? axisPx - 8 : 6)} />
          <text className={isYear ? 'tick year' : 'tick'} x={percent(x)} dx="4" y={y + 17}>
            {label}
          </text>
        </g>
      ))}
    </g>
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
      {exit === null ? null : <line className="race-rule" {...acrossX(exit.x)} y1={exit.y1} y2={exit.y2} />}
      {heading.below.map(({ words, y }) => (
        <text key={words} className="quiet" x="0" dx={belowPx} y={y}>
          {words}
        </text>
      ))}
      {months.map((month) => (
        <Month key={month.day} month={month} />
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

function Month({ month: { x0, x1, baseline, certainPx, wholePx, label } }: { readonly month: PlacedMonth }) {
  const at = { className: 'mark', x: percent(x0), width: percent((x1 - x0) * 0.92) };
  return (
    <g>
      <rect {...at} data-show="out" y={rounded(baseline - wholePx)} height={rounded(wholePx)} />
      <rect {...at} data-show="certain" y={rounded(baseline - certainPx)} height={rounded(certainPx)} />
      <text className="tick middle" x={percent((x0 + x1) / 2)} y={rounded(baseline - wholePx - 4)}>
        {label}
      </text>
    </g>
  );
}

/** The line from where one endorsement ended to the one that took its place. */
function Switch({ placed, attention }: { readonly placed: PlacedSwitch; readonly attention: Attention }) {
  const { from, to, item } = placed;
  const { row, end } = item.event;
  return (
    <g data-show={end?.isLater ? 'out' : undefined} data-emphasis={emphasis([row.organization.id], attention)}>
      <line className="switch" {...acrossX(from.x, to.x)} y1={rounded(from.y)} y2={rounded(to.y)} />
    </g>
  );
}

function Context({ context, attention }: { readonly context: PlacedContext; readonly attention: Attention }) {
  const titleY = context.y + 17;
  return (
    <g data-slot="neutral">
      <text className="group-heading" x="0" y={titleY}>
        <tspan className="strong">Context</tspan>
      </text>
      <text className="quiet" x="0" dx="80" y={titleY}>
        not endorsements
      </text>
      {context.flags.map(({ item: { mark, x }, y }) => (
        <g
          key={mark.event.id}
          data-show={mark.standing}
          data-emphasis={emphasis(mark.event.organizations, attention)}
          data-kind={mark.event.kind}
        >
          <circle className="flag" cx={percent(x)} cy={y} r="10.5" />
          <text className="tick middle flag-number" x={percent(x)} y={y + 4}>
            {mark.number}
          </text>
        </g>
      ))}
    </g>
  );
}
