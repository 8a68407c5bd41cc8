import { barX } from '../../marks/bar-x.ts';
import type { Frame } from '../../marks/frame.ts';
import { scaleX } from '../../marks/scale-x.ts';
import { textWidth } from '../../marks/text-width.ts';
import { tickLabels, type TickLabel } from '../../marks/tick-labels.ts';
import { wrappedLines } from '../../marks/wrapped-lines.ts';
import { countOnAxis } from '../../model/number-words.ts';
import { axisEnd } from './axis-end.ts';
import { compositions } from './composition.ts';
import { cutBar, placedBar, type MembersBar, type PlacedBar } from './place-bar.ts';
import { plotEnd } from './plot-end.ts';
import type { MemberGroup } from './rows.ts';

/** The chart's geometry for one width class: x in shares of the width, y in px. */
export interface MembersLayout {
  readonly heightPx: number;
  readonly ticks: readonly TickLabel[];
  /** Where gridlines begin and end. */
  readonly plot: { readonly top: number; readonly bottom: number };
  readonly groups: readonly PlacedGroup[];
}

/** A heading with its bars. */
export interface PlacedGroup {
  readonly group: MemberGroup;
  readonly y: number;
  /** What stands behind the heading, or below it on a phone, line by line. */
  readonly aside: readonly string[];
  readonly asidePlace: 'behind' | 'below';
  readonly bars: readonly PlacedBar[];
}

const headingPx = 44;
const groupGap = 18;
const axisPx = 24;
const asidePx = 18;
const asideGapPx = 10;

/** Places every bar; a note gets a line of its own where the width has no room beside the value. */
export function membersLayout(groups: readonly MemberGroup[], frame: Frame): MembersLayout {
  const composition = compositions[frame.name];
  const end = axisEnd(groups);
  const scale = scaleX([end], [composition.range[0], plotEnd(groups, end, frame)], composition.tickCount);
  const ticks = tickLabels(scale.ticks, countOnAxis, ' members', frame.widthPx);
  let y = axisPx;
  const placed = groups.map((group, index): PlacedGroup => {
    if (index > 0) y += groupGap;
    const top = y;
    const asidePlace = frame.name !== 'narrow' && fitsBehind(group, frame) ? 'behind' : 'below';
    const aside = asidePlace === 'below' ? wrappedLines(group.aside, 13, frame.widthPx) : [group.aside];
    y += headingPx + (asidePlace === 'below' ? aside.length * asidePx : 0);
    const bars = group.rows.map((datum) => {
      const isCut = datum.members !== null && datum.members > end;
      const whole: MembersBar = { ...barX(datum.members, scale, frame.widthPx), end: 'whole' };
      const bar = placedBar(datum, y, isCut ? cutBar(scale) : whole, frame);
      y += bar.heightPx;
      return bar;
    });
    return { group, y: top, aside, asidePlace, bars };
  });
  return { heightPx: y + 8, ticks, plot: { top: axisPx, bottom: y }, groups: placed };
}

function fitsBehind({ heading, aside }: MemberGroup, { widthPx }: Frame): boolean {
  return textWidth(heading, 16) + textWidth(aside, 13) + asideGapPx <= widthPx;
}
