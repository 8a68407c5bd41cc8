import { candidateSymbol } from '../../marks/candidate-symbol.ts';
import { percent } from '../../marks/percent.ts';
import { emphasis, type Attention } from '../emphasis.ts';
import { TextLines } from '../text-lines.tsx';
import { accountLinePx, nameLinePx, symbolPx, type DecisionsLayout, type PlacedEntry } from './layout.ts';

/** The grid: ways of deciding down, candidates across. */
export function DecisionsDrawing({
  layout,
  attention,
}: {
  readonly layout: DecisionsLayout;
  readonly attention: Attention;
}) {
  return (
    <>
      {layout.heads.map(({ column: { candidate }, x }) => (
        <text key={candidate.id} className="strong" x={percent(x)} y="16">
          {candidate.name}
        </text>
      ))}
      {layout.groups.map(({ group, y, headingY, aside, subheads, entries }) => (
        <g key={group.decision}>
          <line className="rule" x1="0" x2="100%" y1={y + 0.5} y2={y + 0.5} />
          <text className="group-heading" x="0" y={headingY}>
            <tspan className="strong">{group.heading}</tspan>
            <tspan className="quiet" {...(aside === 'below' ? { x: 0, dy: 20 } : { dx: 10 })}>
              {group.aside}
            </tspan>
          </text>
          {subheads.map(({ column: { candidate }, y }) => (
            <text key={candidate.id} className="strong" x="0" y={y}>
              {candidate.name}
            </text>
          ))}
          {entries.map((entry) => (
            <Entry key={entry.entry.row.endorsement.id} placed={entry} attention={attention} />
          ))}
        </g>
      ))}
    </>
  );
}

function Entry({
  placed: { entry, x, y, name, accountY, account },
  attention,
}: {
  readonly placed: PlacedEntry;
  readonly attention: Attention;
}) {
  const { organization, candidate } = entry.row;
  return (
    <g className="decision-entry" data-slot={candidate.order} data-emphasis={emphasis([organization.id], attention)}>
      <svg x={percent(x)} y={y} overflow="visible">
        <path className="mark symbol" d={candidateSymbol(candidate.order, 80)} transform="translate(7 14)" />
        <text className="name" x={symbolPx} y="19">
          <TextLines lines={name} x={symbolPx} linePx={nameLinePx} />
        </text>
        <text className="quiet" x={symbolPx} y={accountY}>
          <TextLines lines={account} x={symbolPx} linePx={accountLinePx} />
        </text>
      </svg>
    </g>
  );
}
