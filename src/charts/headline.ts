import { without } from '../model/selection.ts';
import { datesInWords } from '../model/words/dates.ts';
import { filterInWords, scopeInWords } from '../model/words/filters.ts';
import { capital, pluralInWords, smallCount } from '../model/words/numbers.ts';
import type { ChartView } from './chart-definition.ts';

/** A finding with its scope: "As of Sept. 30, 2019, …", "…, among endorsements by national unions". */
export function scopedHeadline({ dataset, selection }: ChartView, finding: string): string {
  const dates = datesInWords(selection.from, selection.to);
  const rest = scopeInWords(dataset, without(selection, 'dates'));
  return capital(`${dates === '' ? '' : `${dates}, `}${finding}${rest === '' ? '' : `, among endorsements ${rest}`}`);
}

/** What there is to say where nothing certainly belongs: that something may, that it has ended, or that nothing is there. */
export function nothingCertain({ dataset, selection, selected: { possible, past } }: ChartView): string {
  const words = filterInWords(dataset, selection);
  const scope = words === '' ? 'on this list' : words;
  if (possible.length > 0)
    return `Up to ${pluralInWords(possible.length, 'endorsement')} ${scope}, but none for certain`;
  if (past.length > 0) return `No endorsements left ${scope}: ${smallCount(past.length)} had ended by then`;
  return `No endorsements ${scope}`;
}
