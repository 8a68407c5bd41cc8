import type { Frame } from '../../marks/frame.ts';
import { compositions } from './composition.ts';
import { tailPx } from './place-bar.ts';
import type { MemberGroup } from './rows.ts';

/** What is always left free behind the longest bar, in px: the unit stands there on the axis. */
const unitRoomPx = 72;

/**
 * Where the longest bar ends, as a share of the width: as far out as leaves every bar room for the words behind it, and
 * nowhere short of the composition's own end. There it stays where a bar is cut short, which runs on past the others.
 */
export function plotEnd(groups: readonly MemberGroup[], axisEnd: number, frame: Frame): number {
  const [start, least] = compositions[frame.name].range;
  let end = 1 - unitRoomPx / frame.widthPx;
  for (const { rows } of groups) {
    for (const datum of rows) {
      if (datum.members === null || datum.members === 0) continue;
      const share = datum.members / axisEnd;
      if (share > 1) return least;
      end = Math.min(end, start + (1 - tailPx(datum, frame) / frame.widthPx - start) / share);
    }
  }
  return Math.max(least, end);
}
