import { areaRadius } from '../../marks/area-radius.ts';
import { candidateSymbol } from '../../marks/candidate-symbol.ts';
import { rounded } from '../../marks/percent.ts';
import { fittedText, textWidth } from '../../marks/text-width.ts';
import { wrappedLines } from '../../marks/wrapped-lines.ts';
import { sizeInChart } from '../../model/words/groups.ts';
import { headToHeadDescription } from '../head-to-head/description.ts';
import { lanes, type CircleLane, type Union } from '../head-to-head/rows.ts';
import { wholeView } from '../chart-view.ts';
import type { Picture, PictureRequest } from './chart-picture.tsx';
import { PictureLines, PictureSvg } from './picture-svg.tsx';

/** A circle or square of a lane: its middle along x from the left edge of the marks, in px. */
interface CardMark {
  readonly union: Union;
  readonly x: number;
  readonly radius: number;
  readonly label: readonly string[];
}

const [widthPx, heightPx, marginPx, laneX] = [1200, 630, 48, 370];
const [labelFontPx, gapPx, squarePx] = [26, 12, 22];
const headTop = 84;

/** What a chat shows of a link, legible at a third of its size: what the chart is about, and whom how many unions backed. */
export function cardPicture({
  definition,
  view,
  address,
}: Pick<PictureRequest, 'definition' | 'view' | 'address'>): Picture {
  // In the words of what is drawn here: another finding would stand over figures that are not its own.
  const { headline, summary } = headToHeadDescription(view);
  const lines = wrappedLines(headline, 50, widthPx - 2 * marginPx).slice(0, 3);
  const shown = lanes(view)
    .filter(({ tally }) => tally.unions > 0)
    .slice(0, 3);
  const top = headTop + lines.length * 58;
  const lanePx = (heightPx - top - 88) / Math.max(1, shown.length);
  const sizes = lanes(wholeView(view)).flatMap(({ unions }) => unions.flatMap(({ size }) => size ?? []));
  const marks = roomiest(shown, sizes, Math.min(80, (lanePx - 80) / 2));
  return {
    widthPx,
    heightPx,
    svg: (
      <PictureSvg
        name="card"
        theme="light"
        widthPx={widthPx}
        heightPx={heightPx}
        title={headline}
        description={summary}
      >
        <PictureLines
          className="strong"
          lines={[definition.title]}
          x={marginPx}
          y={marginPx + 16}
          fontPx={labelFontPx}
        />
        <PictureLines className="headline" lines={lines} x={marginPx} y={headTop + 40} fontPx={50} stepPx={58} />
        {shown.map((lane, index) => (
          <CardLane
            key={lane.candidate.id}
            lane={lane}
            marks={marks[index] ?? []}
            baseline={Math.round(top + (index + 1) * lanePx - 62)}
            countPx={Math.min(108, Math.round((lanePx - 62) / 0.72))}
          />
        ))}
        <PictureLines
          className="strong"
          lines={[`${view.dataset.race.site}${address === '' ? '' : ` · ${new URL(address).host}`}`]}
          x={marginPx}
          y={heightPx - 36}
          fontPx={labelFontPx}
        />
        {shown.some(({ unions }) => unions.some(({ size }) => size === null)) ? (
          <text className="quiet end" x={widthPx - marginPx} y={heightPx - 36} style={{ fontSize: `${labelFontPx}px` }}>
            Dashed: size not reported
          </text>
        ) : null}
      </PictureSvg>
    ),
  };
}

/** The marks of all lanes with as many names, by rank, and on as large a scale as the fullest lane has room for. */
function roomiest(
  shown: readonly CircleLane[],
  sizes: readonly number[],
  largest: number,
): readonly (readonly CardMark[])[] {
  const room = widthPx - marginPx - laneX;
  const tries = [8, 5, 3, 1, 0].flatMap((named) =>
    [1, 0.8, 0.6].map((part) => shown.map((lane) => marksOf(lane, areaRadius(sizes, largest * part), named))),
  );
  const fits = tries.find((lanes) => lanes.every((marks) => marks.every(({ x, radius }) => x + radius <= room)));
  return fits ?? shown.map((lane) => marksOf(lane, areaRadius(sizes, 16), 0));
}

/** Circles by rank, then a square for each union without a reported size. */
function marksOf({ unions }: CircleLane, radiusOf: (size: number) => number, named: number): readonly CardMark[] {
  let x = 0;
  return unions.map((union, index) => {
    const radius = union.size === null ? squarePx / 2 : Math.max(3, radiusOf(union.size));
    const { organization } = union.row;
    const isNamed = union.part === 'sized' && index < named;
    const label = isNamed ? [organization.label, sizeInChart(organization.membership)] : [];
    const room = Math.max(2 * radius, ...label.map((line) => textWidth(line, labelFontPx)));
    x += room + gapPx;
    return { union, x: x - gapPx - room / 2, radius, label };
  });
}

function CardLane({
  lane: { candidate, tally },
  marks,
  baseline,
  countPx,
}: {
  readonly lane: CircleLane;
  readonly marks: readonly CardMark[];
  readonly baseline: number;
  /** How large the number is: its digits stand in their own lane. */
  readonly countPx: number;
}) {
  return (
    <g data-slot={candidate.order}>
      <text className="lane-count" x={marginPx - 4} y={baseline} style={{ fontSize: `${countPx}px` }}>
        {tally.unions}
      </text>
      <path
        className="mark"
        d={candidateSymbol(candidate.order, 240)}
        transform={`translate(${marginPx + 8} ${baseline + 25})`}
      />
      <text className="slot-title" x={marginPx + 26} y={baseline + 34} style={{ fontSize: `${labelFontPx}px` }}>
        {fittedText(
          `${tally.unions === 1 ? 'union' : 'unions'} for ${candidate.shortName}`,
          labelFontPx,
          laneX - marginPx - 36,
        )}
      </text>
      {marks.map((mark) => (
        <CardMarkDrawing key={mark.union.row.endorsement.id} mark={mark} baseline={baseline} />
      ))}
    </g>
  );
}

interface CardMarkDrawingProps {
  readonly mark: CardMark;
  readonly baseline: number;
}

function CardMarkDrawing({ mark: { union, x, radius, label }, baseline }: CardMarkDrawingProps) {
  const middle = { cx: rounded(laneX + x), cy: rounded(baseline - radius) };
  return (
    <g data-part={union.part}>
      {union.size === null ? (
        <rect className="unsized" x={laneX + x - radius} y={baseline - 2 * radius} width={squarePx} height={squarePx} />
      ) : (
        <>
          <circle className="mark" {...middle} r={rounded(radius)} />
          {union.part === 'sized' ? null : <circle className="hole" {...middle} r={rounded(radius - 3)} />}
        </>
      )}
      {label.map((line, index) => (
        <text
          key={line}
          className={index === 0 ? 'middle' : 'quiet middle'}
          x={rounded(laneX + x)}
          y={baseline + 28 + index * 30}
          style={{ fontSize: `${labelFontPx}px` }}
        >
          {line}
        </text>
      ))}
    </g>
  );
}
