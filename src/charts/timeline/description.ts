import { isCapped } from '../../marks/symbol-area.ts';
import type { Dataset } from '../../model/dataset.ts';
import { showingInWords } from '../../model/filter-words.ts';
import { formatCount, plural, smallCount } from '../../model/number-words.ts';
import type { Row } from '../../model/selected.ts';
import type { Selection } from '../../model/selection.ts';
import { whenInSentence } from '../../model/when-words.ts';
import type { Description } from '../description.ts';
import { recordInWords } from '../record-words.ts';
import { capital } from '../spoken.ts';
import { contextEvents } from './context-events.ts';
import { timelineHeadline } from './headline.ts';
import { referenceCount } from './symbol-size.ts';
import { eventLimit } from './rows.ts';

/** The timeline in words. */
export function timelineDescription(dataset: Dataset, rows: readonly Row[], selection: Selection): Description {
  const context = contextEvents(dataset, selection).length;
  return {
    headline: timelineHeadline(rows),
    subtitle: `When each one endorsed, as exactly as ${recordInWords(dataset.record)} say. ${showingInWords(dataset, selection)}`,
    summary: [
      ...dataset.candidates.map(({ id, name }) =>
        laneInWords(
          name,
          rows.filter(({ candidate }) => candidate.id === id),
        ),
      ),
      `Timeline of ${plural(rows.length, 'endorsement')}${context === 0 ? '' : ` and ${plural(context, 'context event')}`}, one lane for each candidate.`,
    ]
      .filter((part) => part !== '')
      .join(' '),
    note: note(dataset, rows, context),
  };
}

function laneInWords(name: string, rows: readonly Row[]): string {
  if (rows.length === 0) return '';
  const dated = rows.filter(({ endorsement }) => endorsement.date.when.precision === 'day').length;
  const known = rows.map(({ endorsement }) => endorsement.date.when).filter(({ latest }) => latest !== null);
  const [first] = known.sort((a, b) => ((a.latest ?? '') < (b.latest ?? '') ? -1 : 1));
  const start = first === undefined ? '' : `; the first ${whenInSentence(first)}`;
  return `${name}: ${plural(rows.length, 'endorsement')}, ${dated === 0 ? 'none' : smallCount(dated)} dated to the day${start}.`;
}

function note(dataset: Dataset, rows: readonly Row[], context: number): string {
  const dates = rows.map(({ endorsement }) => endorsement.date);
  const vague = dates.filter(({ when }) => when.precision !== 'day' && when.precision !== 'unknown').length;
  const unknown = dates.filter(({ when }) => when.precision === 'unknown').length;
  const inferred = dates.filter((date) => date.inferred).length;
  const total = rows.length + context;
  const reference = referenceCount(dataset);
  const isAnyCapped = rows.some(({ organization }) => isCapped(organization.membership?.count ?? 0, reference));
  return [
    vague === 0
      ? ''
      : `${capital(plural(vague, 'date is', 'dates are'))} known as a span or as a latest possible day only. A line shows the days on which it can have happened; it fades where the start is open. A vague date passes a time filter if it can have happened in that span.`,
    unknown === 0
      ? ''
      : `${plural(unknown, 'endorsement has', 'endorsements have')} no known date and ${unknown === 1 ? 'passes' : 'pass'} every time filter.`,
    inferred === 0
      ? ''
      : `${plural(inferred, 'place in time is', 'places in time are')} inferred from published running counts.`,
    isAnyCapped ? 'The largest symbols are drawn smaller than their share.' : '',
    total > eventLimit ? `${formatCount(total)} events are grouped by month; zoom in to see them one by one.` : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}
