import { symbolReach } from '../../marks/candidate-symbol.ts';
import type { EdgeX, Extent } from '../../marks/first-fit.ts';
import type { Frame } from '../../marks/frame.ts';
import { labelApart, labelBeside, type LabelX, type MarkX } from '../../marks/label-beside.ts';
import { fittedText, textWidth } from '../../marks/text-width.ts';
import type { TimeScale } from '../../marks/time-scale.ts';
import { slackDays } from '../../model/when.ts';
import { whenInWords } from '../../model/words/dates.ts';
import { nameFontPx, quietFontPx } from '../type-sizes.ts';
import type { Packable } from './pack-rows.ts';
import type { DatedEvent, TimelineContent } from './rows.ts';

/** Area of a candidate's symbol on the timeline, in square px. */
export const symbolAreaPx = 80;
/** How far the cross at an end reaches, with room around it, in px. */
const crossPx = 6;

/** A mark's place along x. A bound that is "about" a day goes from the first day that this may mean, an exact one from its own. */
export interface MarkPlace extends MarkX {
  readonly shape: 'point' | 'span' | 'bound';
  /** How long the line is that fades toward the past, where there is no first day; else 0. */
  readonly fadePx: number;
  /** Where the endorsement ended, and px from there; null where it did not. */
  readonly end: EdgeX | null;
}

/** The words beside a mark, or over it where neither side has room. */
export interface PlacedLabel extends LabelX {
  readonly name: string;
  /** With a space in front; empty where there is no room or too many would be read. */
  readonly date: string;
  /** What the list says of it in a few words, in the row below; mostly empty. */
  readonly note: string;
}

/** An endorsement on its way into a row. */
export interface EventItem extends Packable {
  readonly event: DatedEvent;
  readonly place: MarkPlace;
  readonly label: PlacedLabel;
}

/** Places an endorsement and its words along x. */
export function eventItem(event: DatedEvent, { scale, detail }: TimelineContent, frame: Frame): EventItem {
  const place = markPlace(event, scale, frame);
  const label = labelOf(event, place, detail, frame);
  const { x0, x1, beforePx, afterPx, end } = place;
  const name = textExtent(label, nameWidth(label));
  const ending = end ? [{ share: end.share, px: end.px + crossPx }] : [];
  const isApart = label.side === 'apart';
  return {
    event,
    place,
    label,
    extent: {
      lefts: [{ share: x0, px: -beforePx }, ...name.lefts],
      rights: [{ share: x1, px: afterPx }, ...ending, ...name.rights],
    },
    below: label.note === '' ? null : textExtent(label, textWidth(label.note, quietFontPx)),
    abovePx: isApart ? 21 : 12,
    belowPx: isApart ? 8 : 12,
  };
}

/** Where the days of something lie: one day is a point, several a span, an open beginning leaves only its bound. */
function markPlace({ row, days, end }: DatedEvent, scale: TimeScale, frame: Frame): MarkPlace {
  const x1 = scale.at(days.latest);
  const slack = row.endorsement.date.when.isApproximate ? slackDays : 0;
  const x0 = scale.at(days.earliest ?? days.latest - slack);
  const shape = days.earliest === null ? 'bound' : days.earliest === days.latest ? 'point' : 'span';
  const longest = frame.name === 'narrow' ? 40 : 60;
  const fadePx = shape === 'bound' ? Math.min(longest, Math.floor(x0 * frame.widthPx)) : 0;
  const reach = shape === 'point' ? symbolReach(row.candidate.order, symbolAreaPx) : 2;
  return {
    shape,
    x0,
    x1,
    beforePx: Math.max(reach, fadePx),
    afterPx: reach,
    fadePx,
    // An end that nobody dates follows its mark at once: its distance means nothing. None comes before its beginning.
    end: end && (end.days === null ? { share: x1, px: 18 } : { share: Math.max(x1, scale.at(end.days.latest)), px: 0 }),
  };
}

/** The fullest words that have room beside the mark; over it, where none has. */
function labelOf(
  { row: { organization, endorsement } }: DatedEvent,
  place: MarkPlace,
  detail: TimelineContent['detail'],
  { name: frame, widthPx }: Frame,
): PlacedLabel {
  const name = fittedText(organization.label, nameFontPx, Math.min(widthPx - 8, 340));
  const date = ` ${whenInWords(endorsement.date.when)}`;
  const short = { name, date: '', note: '' };
  const full = { name, date, note: '' };
  const forms = [
    ...(endorsement.annotation === '' ? [] : [{ name, date, note: endorsement.annotation }]),
    ...(detail === 'dates' ? [full] : []),
    short,
  ];
  const { end } = place;
  const mark = end ? { ...place, x1: end.share, afterPx: Math.max(place.afterPx, end.px + crossPx) } : place;
  const over = detail === 'dates' && labelWidth(full) <= widthPx ? full : short;
  if (frame === 'narrow') {
    // A phone has a list: each name at the left edge, its mark behind it where there is room, else below it.
    const isBefore = labelWidth(over) + 10 <= place.x0 * widthPx - place.beforePx;
    return { ...over, side: isBefore ? 'before' : 'apart', x: 0, dx: 0, anchor: 'start' };
  }
  for (const form of forms) {
    const beside = labelBeside(mark, labelWidth(form), widthPx);
    if (beside.side !== 'apart') return { ...form, ...beside };
  }
  return { ...over, ...labelApart(place.x0, mark.x1, labelWidth(over), widthPx) };
}

type LabelWords = Pick<PlacedLabel, 'name' | 'date' | 'note'>;

/** How wide a label's first line is, in px. */
export function nameWidth({ name, date }: LabelWords): number {
  return textWidth(name, nameFontPx) + textWidth(date, quietFontPx);
}

function labelWidth(words: LabelWords): number {
  return Math.max(nameWidth(words), textWidth(words.note, quietFontPx));
}

/** What a text takes up of a row, from where it is anchored. */
function textExtent({ x, dx, anchor }: LabelX, width: number): Extent {
  const start = anchor === 'start' ? dx : dx - width;
  return { lefts: [{ share: x, px: start }], rights: [{ share: x, px: start + width }] };
}
