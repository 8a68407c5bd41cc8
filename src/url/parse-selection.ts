import { recordNames, type RecordName } from '../model/dataset.ts';
import { decisions } from '../model/endorsement.ts';
import { organizationKinds } from '../model/organization.ts';
import { defaultSelection, measures, sorts, switchStates, themes, type Selection } from '../model/selection.ts';
import { dropped, type Dropped } from './dropped.ts';
import { formatBound, parseBound, parseCalendarDay } from './month-or-day.ts';
import { date, one, several } from './query-values.ts';
import { queryOf, type Query } from './query.ts';
import { choices, type Vocabulary } from './vocabulary.ts';

const monthOrDay = 'a month such as 2015-06 or a day such as 2015-06-15';
const justDay = 'a day such as 2015-06-15';
const [records, kinds, ways] = [choices(recordNames), choices(organizationKinds), choices(decisions)];

/** What an address holds: a selection that is always valid, and what had to be left out of it. */
export interface ParsedSelection {
  readonly selection: Selection;
  readonly dropped: readonly Dropped[];
}

/** The record that a query string asks for: read first, to know whose vocabulary the rest is in. */
export function recordIn(search: string): RecordName {
  return one(queryOf(search, []), 'record', records, 'not-a-choice') ?? defaultSelection.record;
}

/**
 * Reads a query string, with or without its question mark. Never throws: what it can't read is dropped and named, the
 * rest applies, and the order of parameters makes no difference. `passedOver` lists further names to ignore in silence.
 */
export function parseSelection(
  search: string,
  vocabulary: Vocabulary,
  passedOver: readonly string[] = [],
): ParsedSelection {
  const asked = queryOf(search, passedOver);
  const span = timeSpan(asked);
  const selection: Selection = {
    candidates: several(asked, 'candidate', vocabulary.candidates, 'not-in-record'),
    unions: several(asked, 'union', vocabulary.organizations, 'not-in-record'),
    kinds: several(asked, 'kind', kinds, 'not-a-choice'),
    decided: several(asked, 'decided', ways, 'not-a-choice'),
    ...span,
    asOf: date(asked, 'asof', parseCalendarDay, justDay),
    record: one(asked, 'record', records, 'not-a-choice') ?? defaultSelection.record,
    measure: one(asked, 'measure', choices(measures), 'not-a-choice') ?? defaultSelection.measure,
    sort: one(asked, 'sort', choices(sorts), 'not-a-choice') ?? defaultSelection.sort,
    pick: one(asked, 'pick', vocabulary.organizations, 'not-in-record'),
    theme: one(asked, 'theme', choices(themes), 'not-a-choice'),
    pattern: one(asked, 'pattern', choices(switchStates), 'not-a-choice') ?? defaultSelection.pattern,
    running: one(asked, 'running', choices(switchStates), 'not-a-choice') ?? defaultSelection.running,
  };
  return { selection, dropped: asked.faults };
}

function timeSpan(asked: Query): Pick<Selection, 'from' | 'to'> {
  const from = date(asked, 'from', (text) => parseBound('from', text), monthOrDay);
  const to = date(asked, 'to', (text) => parseBound('to', text), monthOrDay);
  if (from === null || to === null || from <= to) return { from, to };
  asked.faults.push(dropped('from', formatBound('from', from), 'from-after-to', [monthOrDay]));
  asked.faults.push(dropped('to', formatBound('to', to), 'from-after-to', [monthOrDay]));
  return { from: null, to: null };
}
