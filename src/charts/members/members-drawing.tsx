import { candidateSymbol } from '../../marks/candidate-symbol.ts';
import type { Frame } from '../../marks/frame.ts';
import { percent, rounded } from '../../marks/percent.ts';
import { emphasis, type Attention } from '../emphasis.ts';
import { NameText, PartHeading, TextLines } from '../text-lines.tsx';
import { symbolPx } from '../name-lines.ts';
import { linePx } from '../type-sizes.ts';
import { squarePx } from '../drawing.ts';
import { CandidatePatterns, PatternRect } from '../patterns.tsx';
import {
  barPx,
  type MembersLayout,
  type PlacedBar,
  type PlacedBlock,
  type PlacedList,
  type PlacedName,
} from './layout.ts';
import type { BarPart } from './rows.ts';

/** What all parts of a drawing are drawn with. */
interface Look {
  readonly frame: Frame;
  readonly attention: Attention;
}

/** Names, bars and figures, and the hollow squares of unions without a reported size. */
export function MembersDrawing({ layout, ...look }: Look & { readonly layout: MembersLayout }) {
  const { frame } = look;
  const blocks = layout.sections.flatMap((placed) => placed.blocks);
  const candidates = [...new Set(blocks.map(({ block }) => block.candidate))];
  return (
    <>
      <CandidatePatterns id={patternsOf(frame)} candidates={candidates} />
      {layout.sections.map(({ section, y, title, blocks: placed }) => (
        <g key={section.part} data-section={section.part}>
          {title.length === 0 ? null : <PartHeading lines={title} y={y} />}
          {placed.map((one) => (
            <g key={one.block.candidate.id} data-slot={one.block.candidate.order}>
              <Heading placed={one} part={section.part} frame={frame} />
              {one.bars.map((bar) => (
                <Bar key={bar.datum.row.endorsement.id} placed={bar} look={look} />
              ))}
              {one.lists.map(({ kind, y: listY, names }) => (
                <g key={kind}>
                  <text className="quiet" x={percent(one.x / frame.widthPx)} y={listY}>
                    {kind === 'unsized' ? 'Size not reported' : 'Too large to draw on this scale'}
                  </text>
                  {names.map((name) => (
                    <Name key={name.datum.row.endorsement.id} placed={name} kind={kind} look={look} />
                  ))}
                </g>
              ))}
            </g>
          ))}
        </g>
      ))}
    </>
  );
}

interface HeadingProps {
  readonly placed: PlacedBlock;
  readonly part: BarPart;
  readonly frame: Frame;
}

function Heading({ placed: { block, x, y, name, aside }, part, frame: { widthPx } }: HeadingProps) {
  const { candidate } = block;
  const isMain = part === 'unions';
  return (
    <svg x={percent(x / widthPx)} y={y} overflow="visible">
      <path className="mark" d={candidateSymbol(candidate.order, 80)} transform="translate(6 13)" />
      <text className={isMain ? 'slot-title' : 'slot-name'} x={symbolPx} y="18">
        {name}
      </text>
      {aside.map((line, index) => (
        <text key={line} className="quiet" x="0" y={38 + index * linePx}>
          {line}
        </text>
      ))}
    </svg>
  );
}

/** The patterns of one frame’s drawing: another may be hidden. */
function patternsOf({ name }: Frame): string {
  return `members-${name}`;
}

/** A late choice, or one that ended, is hollow. */
function Bar({ placed, look }: { readonly placed: PlacedBar; readonly look: Look }) {
  const { datum, x, y, lines, barY, lengthPx, value, below } = placed;
  const { widthPx } = look.frame;
  const { organization, candidate, phase } = datum.row;
  const width = percent(lengthPx / widthPx);
  const box = { x: 0, y: barY, width, height: barPx };
  return (
    <g className="bar-row" data-phase={phase} data-emphasis={emphasis([organization.id], look.attention)}>
      <svg x={percent(x / widthPx)} y={y} overflow="visible">
        <NameText lines={lines} x={0} y={13} />
        <rect className="mark bar" {...box} />
        <PatternRect patterns={patternsOf(look.frame)} slot={candidate.order} {...box} />
        {value === '' ? null : (
          <text className="quiet value" x={width} dx="7" y={barY + barPx}>
            {value}
          </text>
        )}
        {below.length === 0 ? null : (
          <text className="quiet" x="0" y={barY + barPx + 17}>
            <TextLines lines={below} x={0} linePx={linePx} />
          </text>
        )}
      </svg>
    </g>
  );
}

interface NameProps {
  readonly placed: PlacedName;
  readonly kind: PlacedList['kind'];
  readonly look: Look;
}

/** A group without a bar: a dashed square where nobody reports its size, else its candidate's symbol. */
function Name({ placed: { datum, x, y, lines }, kind, look }: NameProps) {
  const { organization, candidate, phase } = datum.row;
  return (
    <g data-phase={phase} data-emphasis={emphasis([organization.id], look.attention)}>
      <svg x={percent(x / look.frame.widthPx)} y={rounded(y)} overflow="visible">
        {kind === 'unsized' ? (
          <rect className="unsized" x="1" y="7" width={squarePx} height={squarePx} />
        ) : (
          <path className="mark" d={candidateSymbol(candidate.order, 72)} transform="translate(6.5 12.5)" />
        )}
        <NameText lines={lines} x={symbolPx} y={17} />
      </svg>
    </g>
  );
}
