import type { Frame } from '../../marks/frame.ts';
import type { Dataset } from '../../model/dataset.ts';
import { plural } from '../../model/number-words.ts';
import type { Drawing, Mark } from '../drawing.ts';
import type { Attention } from '../emphasis.ts';
import { spokenEvent, eventHint } from './spoken-event.ts';
import type { TimelineLayout } from './layout.ts';
import type { PlacedLane } from './place-lane.ts';
import { TimelineDrawing } from './timeline-drawing.tsx';

/** The chart as a drawing with its reachable marks; pure, so that the build and the tests draw the same. */
export function timelineDrawing(dataset: Dataset, layout: TimelineLayout, frame: Frame, attention: Attention): Drawing {
  return {
    heightPx: layout.heightPx,
    marks: layout.lanes.flatMap((placed, lane) => [...eventMarks(dataset, placed, lane), ...binMarks(placed, lane)]),
    svg: <TimelineDrawing layout={layout} frame={frame} attention={attention} />,
  };
}

/** Where an undated event stands along its lane for the keyboard: after all others. */
const lastOfAll = Number.MAX_SAFE_INTEGER;

function eventMarks(dataset: Dataset, { events }: PlacedLane, lane: number): readonly Mark[] {
  return events
    .map(({ event, box }) => ({
      id: event.id,
      lane,
      at: event.days?.best ?? lastOfAll,
      name: event.label,
      organization: event.opens,
      spoken: spokenEvent(dataset, event),
      hint: eventHint(dataset, event),
      box,
    }))
    .sort((a, b) => a.at - b.at);
}

function binMarks({ lane: { shortName, slot, key }, bins, undatedInBins }: PlacedLane, lane: number): readonly Mark[] {
  if (bins === null) return [];
  const noun = slot === 'neutral' ? 'event' : 'endorsement';
  const mark = (id: string, at: number, when: string, count: number, box: Mark['box']): Mark => {
    const words = plural(count, noun);
    return {
      id,
      lane,
      at,
      name: when,
      organization: null,
      spoken: `${when}, ${shortName}, ${words}`,
      hint: [when, `${shortName}: ${words}`, 'Zoom in to see them one by one'],
      box,
    };
  };
  const top = Math.min(...bins.bins.map(({ y }) => y), bins.baseline - 24);
  const months = bins.bins.map(({ id, day, month, count, x0, x1 }) =>
    mark(id, day, month, count, { x: x0, width: x1 - x0, y: top, height: bins.baseline - top, minWidthPx: 24 }),
  );
  if (undatedInBins === 0) return months;
  const undated = { x: 0, width: 1, y: bins.bottom + 2, height: 24, minWidthPx: 24 };
  return [...months, mark(`timeline-${key}-undated`, lastOfAll, 'Date not known', undatedInBins, undated)];
}
