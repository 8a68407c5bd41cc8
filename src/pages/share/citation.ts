import { parseDay, type Day } from '../../model/day.ts';
import { formatDay } from '../../model/words/dates.ts';
import type { SharedView } from './shared-view.ts';

/** What a view is cited by. */
export interface Citation {
  /** Who publishes it. */
  readonly publisher: string;
  /** The list that is shown: its name in addresses, and its title. */
  readonly list: string;
  readonly listTitle: string;
  readonly chart: string;
  readonly title: string;
  readonly filter: string;
  readonly address: string;
  readonly version: string;
  readonly updated: Day;
  /** As in "CC BY 4.0". */
  readonly license: string;
  /** The day on which the reader saw it; null where no clock has been asked. */
  readonly accessed: Day | null;
}

/** What a view is cited by on a day. */
export function citation({ view, chart, title, filter, address }: SharedView, accessed: Day | null): Citation {
  const { list, words, version, updated, license } = view.dataset;
  return {
    publisher: view.dataset.race.site,
    list,
    listTitle: words.title,
    chart,
    title,
    filter,
    address,
    version,
    updated,
    license: license.replaceAll('-', ' '),
    accessed,
  };
}

/** A citation as a sentence for a footnote. */
export function citationText({
  publisher,
  listTitle,
  title,
  filter,
  address,
  version,
  updated,
  license,
  accessed,
}: Citation): string {
  const seen = accessed === null ? '' : ` Accessed ${formatDay(accessed)}.`;
  return `${publisher}: “${title}” (${filter}). ${listTitle}. Data version ${version}, updated ${formatDay(updated)}, ${license}. ${address}.${seen}`;
}

/** The day that it is where the reader is, by the reader's own clock. Null where that clock shows no day we can write. */
export function today(now: Date): Day | null {
  const [year, month, date] = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  const text = [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(date).padStart(2, '0')].join('-');
  return parseDay(text) ?? null;
}
