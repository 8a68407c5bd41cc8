import { candidateSymbol } from '../../marks/candidate-symbol.ts';
import type { Frame } from '../../marks/frame.ts';
import { percent } from '../../marks/percent.ts';
import type { Process } from '../../model/endorsement.ts';
import { shownRows } from '../../model/select.ts';
import { accordingInWords, decisionClause, decisionName } from '../../model/words/groups.ts';
import { capital } from '../../model/words/numbers.ts';
import { candidateCell } from '../candidate-name.tsx';
import type { ChartDefinition } from '../chart-definition.ts';
import { ChartTable } from '../chart-table.tsx';
import type { Drawing } from '../drawing.ts';
import { emphasis, type Attention } from '../emphasis.ts';
import { symbolPx } from '../name-lines.ts';
import { rowMark } from '../row-mark.ts';
import { NameText, PartHeading, TextLines } from '../text-lines.tsx';
import { type ChartView, wholeView } from '../chart-view.ts';
import { decisionsDescription } from './description.ts';
import { accountPx, decisionsLayout, type Head, type PlacedCell, type PlacedChoice } from './layout.ts';
import { decisionLines, isSureChoice } from './rows.ts';
import './decisions.css';

/** Names by how each choice was made and for whom, with whose account it is. */
export const decisions: ChartDefinition = {
  name: 'decisions',
  title: 'How each choice was made',
  orientation: 'vertical',
  keys: 'Up and down arrows move between choices, left and right between groups. Enter opens the evidence, Escape closes it.',
  describe: decisionsDescription,
  lanes: (view) =>
    decisionLines(view).flatMap(({ decision, cells }) =>
      cells
        .filter(({ groups }) => groups.length > 0)
        .map(({ candidate }) => `${decisionName(decision)}, for ${candidate.name}`),
    ),
  draw,
  Table: DecisionsTable,
};

function draw(view: ChartView, frame: Frame, attention: Attention): Drawing {
  const layout = decisionsLayout(decisionLines(view), decisionLines(wholeView(view)), frame);
  const cells = layout.lines.flatMap((line) => line.cells.filter(({ names }) => names.length > 0));
  return {
    heightPx: layout.heightPx,
    marks: cells.flatMap(({ names }, lane) =>
      names.map(({ row, x, y, widthPx, heightPx }, at) => ({
        ...rowMark('decisions', view.dataset, row, decisionInWords(row.endorsement.process)),
        lane,
        at,
        box: { x: x / frame.widthPx, width: widthPx / frame.widthPx, y, height: heightPx, minWidthPx: 24 },
      })),
    ),
    svg: (
      <>
        {layout.heads.map((head) => (
          <Name key={head.candidate.id} head={head} frame={frame} />
        ))}
        {layout.lines.map(({ line, y, heading, heads, cells: placed }) => (
          <g key={line.decision}>
            <PartHeading lines={heading} y={y} />
            {heads.map((head) => (
              <Name key={head.candidate.id} head={head} frame={frame} />
            ))}
            {placed.map((cell) => (
              <Cell key={cell.cell.candidate.id} placed={cell} look={{ view, frame, attention }} />
            ))}
          </g>
        ))}
      </>
    ),
  };
}

function decisionInWords(process: Process): string {
  if (process.decided === 'not-said') return 'process not reported';
  return `${decisionClause(process.decided)}${accordingInWords(process)}`;
}

function Name({ head: { candidate, name, x, y }, frame }: { readonly head: Head; readonly frame: Frame }) {
  return (
    <svg x={percent(x / frame.widthPx)} y={y} overflow="visible" data-slot={candidate.order}>
      <text className="slot-name" x="0" y="17">
        {name}
      </text>
    </svg>
  );
}

/** What all parts of a drawing are drawn with. */
interface Look {
  readonly view: ChartView;
  readonly frame: Frame;
  readonly attention: Attention;
}

function Cell({ placed: { cell, x, y, names, accounts }, look }: { readonly placed: PlacedCell; readonly look: Look }) {
  const left = percent(x / look.frame.widthPx);
  return (
    <g data-slot={cell.candidate.order}>
      {names.length > 0 ? null : (
        <text className="quiet" x={left} y={y + 18}>
          None
        </text>
      )}
      {names.map((name) => (
        <Choice key={name.row.endorsement.id} placed={name} look={look} />
      ))}
      {accounts.map((account) => (
        <svg key={account.y} x={left} y={account.y} overflow="visible">
          <text className="quiet">
            <TextLines lines={account.lines} x={0} linePx={accountPx} />
          </text>
        </svg>
      ))}
    </g>
  );
}

/** Hollow where the choice came late or is not surely one of these. */
function Choice({ placed: { row, x, y, lines }, look }: { readonly placed: PlacedChoice; readonly look: Look }) {
  const isSure = isSureChoice(look.view, row);
  return (
    <g data-emphasis={emphasis([row.organization.id], look.attention)}>
      <svg x={percent(x / look.frame.widthPx)} y={y} overflow="visible">
        <path
          className={isSure ? 'mark' : 'mark hollow'}
          d={candidateSymbol(row.candidate.order, isSure ? 72 : 62)}
          transform="translate(6 12.5)"
        />
        <NameText lines={lines} x={symbolPx} y={17} />
      </svg>
    </g>
  );
}

function DecisionsTable({ view }: { readonly view: ChartView }) {
  return (
    <ChartTable
      caption="How each choice was made, and according to whom"
      rows={shownRows(view.selected)}
      keyOf={({ endorsement }) => endorsement.id}
      columns={[
        { heading: 'Group', cell: ({ organization }) => organization.name },
        { heading: 'Backed', cell: candidateCell },
        { heading: 'Decided by', cell: ({ endorsement }) => decisionName(endorsement.process.decided) },
        { heading: 'According to', cell: ({ endorsement }) => capital(endorsement.process.accordingTo ?? '–') },
        { heading: 'Details', cell: ({ endorsement }) => endorsement.process.detail },
      ]}
    />
  );
}
