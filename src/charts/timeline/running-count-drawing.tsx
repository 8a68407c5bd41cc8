import { candidateSymbol } from '../../marks/candidate-symbol.ts';
import { acrossX, percent, rounded } from '../../marks/percent.ts';
import { countSymbolPx, type CountLine, type PlacedCount } from './place-count.ts';
import { isFloor } from './rows.ts';

/** A step line for each candidate, with what it has come to. */
export function RunningCountDrawing({ count: { titleY, lines } }: { readonly count: PlacedCount }) {
  return (
    <>
      <text className="quiet" x="0" y={titleY}>
        {`National unions by then${isFloor(lines.map(({ lane }) => lane)) ? ', at least' : ''}`}
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
