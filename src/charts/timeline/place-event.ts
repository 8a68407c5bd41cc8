import { symbolReach } from '../../marks/candidate-symbol.ts';
import type { Edge, Extent } from '../../marks/first-fit.ts';
import type { Frame } from '../../marks/frame.ts';
import { labelApart, labelBeside, type LabelX } from '../../marks/label-beside.ts';
import { fittedText, textWidth } from '../../marks/text-width.ts';
import type { TimeScale } from '../../marks/time-scale.ts';
import { slackDays } from '../../model/when.ts';
import { whenInWords } from '../../model/words/dates.ts';
import type { Packable } from './pack-rows.ts';
import type { DatedEvent } from './rows.ts';

/** Area of a candidate's symbol on the timeline, in square px. */
export const symbolArea = 80;
const namePx = 14;
const quietPx = 13;

/** A mark's place along x: shares of the width, and what it sticks out there in px. */
export interface MarkPlace {
  readonly shape: 'point' | 'span' | 'bound';
  /** Of a bound that is "about" a day, the stretch that this may mean; of one that is exact, the same twice. */
  readonly x0: number;
  readonly x1: number;
  /** How long the line is that fades toward the past, where there is no first day; else 0. */
  readonly fadePx: number;
  /** Where the endorsement ended, and px from there; null where it did not. */
  readonly end: Edge | null;
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

/** How much is written beside the marks of a lane. */
export type Wording = 'names' | 'dates';

/** Places an endorsement and its words along x. */
export function eventItem(event: DatedEvent, wording: Wording, scale: TimeScale, frame: Frame): EventItem {
  const place = markPlace(event, scale, frame);
  const label = labelOf(event, place, wording, frame);
  const { beforePx, afterPx } = markReach(event, place);
  const [lefts, rights]: [Edge[], Edge[]] = [
    [{ share: place.x0, px: -beforePx }],
    [{ share: place.x1, px: afterPx }, ...(place.end ? [{ ...place.end, px: place.end.px + 6 }] : [])],
  ];
  const name = textExtent(label, nameWidth(label));
  const isApart = label.side === 'apart';
  return {
    event,
    place,
    label,
    extent: { lefts: [...lefts, ...name.lefts], rights: [...rights, ...name.rights] },
    below: label.note === '' ? null : textExtent(label, textWidth(label.note, quietPx)),
    abovePx: isApart ? 21 : 12,
    belowPx: isApart ? 8 : 12,
  };
}

/** Where the days of something lie: one day is a point, several a span, an open beginning leaves only its bound. */
function markPlace({ row, days, end }: DatedEvent, scale: TimeScale, frame: Frame): MarkPlace {
  const x1 = scale.at(days.latest);
  const slack = row.endorsement.date.when.isApproximate ? slackDays : 0;
  const x0 = scale.at(days.earliest ?? days.latest - slack);
  const longest = frame.name === 'narrow' ? 40 : 60;
  return {
    shape: days.earliest === null ? 'bound' : days.earliest === days.latest ? 'point' : 'span',
    x0,
    x1,
    fadePx: days.earliest === null ? Math.min(longest, Math.floor(x0 * frame.widthPx)) : 0,
    // An end that nobody dates follows its mark at once: its distance means nothing. None comes before its beginning.
    end: end && (end.days === null ? { share: x1, px: 18 } : { share: Math.max(x1, scale.at(end.days.latest)), px: 0 }),
  };
}

function markReach(
  { row }: DatedEvent,
  { shape, fadePx }: MarkPlace,
): { readonly beforePx: number; readonly afterPx: number } {
  if (shape !== 'point') return { beforePx: Math.max(2, fadePx), afterPx: 2 };
  const reach = symbolReach(row.candidate.order, symbolArea);
  return { beforePx: reach, afterPx: reach };
}

/** The fullest words that have room beside the mark; over it, where none has. */
function labelOf(event: DatedEvent, place: MarkPlace, wording: Wording, { name: frame, widthPx }: Frame): PlacedLabel {
  const { organization, endorsement } = event.row;
  const name = fittedText(organization.label, namePx, Math.min(widthPx - 8, 340));
  const date = ` ${whenInWords(endorsement.date.when)}`;
  const short = { name, date: '', note: '' };
  const full = { name, date, note: '' };
  const forms = [
    ...(endorsement.annotation === '' ? [] : [{ name, date, note: endorsement.annotation }]),
    ...(wording === 'dates' ? [full] : []),
    short,
  ];
  const { beforePx, afterPx } = markReach(event, place);
  const [endShare, endPx] = place.end ? [place.end.share, place.end.px + 6] : [place.x1, 0];
  const mark = { x0: place.x0, x1: endShare, beforePx, afterPx: Math.max(afterPx, endPx) };
  const over = wording === 'dates' && labelWidth(full) <= widthPx ? full : short;
  if (frame === 'narrow') {
    // A phone has a list: each name at the left edge, its mark behind it where there is room, else below it.
    const isBefore = labelWidth(over) + 10 <= place.x0 * widthPx - beforePx;
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
  return textWidth(name, namePx) + textWidth(date, quietPx);
}

function labelWidth(words: LabelWords): number {
  return Math.max(nameWidth(words), textWidth(words.note, quietPx));
}

/** What a text takes up of a row, from where it is anchored. */
function textExtent({ x, dx, anchor }: LabelX, width: number): Extent {
  const start = anchor === 'start' ? dx : dx - width;
  return { lefts: [{ share: x, px: start }], rights: [{ share: x, px: start + width }] };
}
