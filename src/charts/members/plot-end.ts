import type { Frame } from '../../marks/frame.ts';
import { compositions } from './composition.ts';
import { cutShare, tailPx } from './place-bar.ts';
import type { MemberGroup } from './rows.ts';

/** What is always left free behind the longest bar, in px: the unit stands there on the axis. */
const unitRoomPx = 72;

/** How much shorter the longest bar may be for the sake of notes that run on behind their values. */
const noteWorth = 0.88;

/**
 * Where the longest bar ends, as a share of the width: as far out as leaves every bar room for its value, and nowhere
 * short of the composition's own end. Notes have room behind their values too, where that shortens the bars but little.
 */
export function plotEnd(groups: readonly MemberGroup[], axisEnd: number, frame: Frame): number {
  const [start, least] = compositions[frame.name].range;
  const most = 1 - unitRoomPx / frame.widthPx;
  const bars = groups.flatMap(({ rows }) => rows).filter(({ members }) => members !== null && members > 0);
  const endFor = (words: 'value' | 'value and note'): number =>
    bars.reduce((end, datum) => {
      const share = (datum.members ?? 0) / axisEnd;
      const room = 1 - tailPx(datum, words, frame) / frame.widthPx;
      return Math.min(end, share > 1 ? room - cutShare : start + (room - start) / share);
    }, most);
  const [value, both] = [endFor('value'), endFor('value and note')];
  return Math.max(least, both - start >= (value - start) * noteWorth ? both : value);
}
