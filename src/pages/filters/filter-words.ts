import { organizationOf, type Dataset } from '../../model/dataset.ts';
import type { Candidate } from '../../model/candidate.ts';
import { waysToDecide } from '../../model/endorsement.ts';
import { organizationKinds } from '../../model/organization.ts';
import { shownRows, type Selected } from '../../model/select.ts';
import { isFiltered, type Filter, type FilterPart } from '../../model/selection.ts';
import { datesInWords } from '../../model/words/dates.ts';
import { decisionClause, kindInWords } from '../../model/words/groups.ts';
import { mostNamed, seriesInWords } from '../../model/words/series.ts';
import { capital, plural } from '../../model/words/numbers.ts';

/** One active filter that can be taken off by itself. */
export interface Chip {
  /** Stays the same while the filter does. */
  readonly key: string;
  readonly part: FilterPart;
  readonly label: string;
  /** What the label leaves out; empty where it says all. */
  readonly more: string;
  /** The candidate it is about, or null. */
  readonly candidate: Candidate | null;
  /** What taking it off changes. */
  readonly change: Partial<Filter>;
}

/** The active filters in the order of the controls. */
export function chips(dataset: Dataset, filter: Filter): readonly Chip[] {
  const { candidates, organizations, kinds, decided, from, to } = filter;
  const dates = datesInWords(from, to);
  return [
    ...dataset.candidates
      .filter(({ id }) => candidates.includes(id))
      .map((candidate) => ({
        ...chip('candidates', candidate.id, candidate.shortName, { candidates: others(candidates, candidate.id) }),
        candidate,
      })),
    ...organizationChips(dataset, organizations),
    ...organizationKinds
      .filter((kind) => kinds.includes(kind))
      .map((kind) => chip('kinds', kind, capital(kindInWords(kind, 'many')), { kinds: others(kinds, kind) })),
    ...waysToDecide
      .filter((decision) => decided.includes(decision))
      .map((decision) =>
        chip(
          'decided',
          decision,
          decision === 'not-said' ? 'Process not reported' : capital(decisionClause(decision)),
          { decided: others(decided, decision) },
        ),
      ),
    ...(dates === '' ? [] : [chip('dates', 'dates', capital(dates), { from: null, to: null })]),
  ];
}

/** Organizations past the named ones share a chip, unless only one would. */
function organizationChips(dataset: Dataset, ids: Filter['organizations']): readonly Chip[] {
  const named = ids.length <= mostNamed + 1 ? ids : ids.slice(0, mostNamed);
  const rest = ids.slice(named.length).map((id) => organizationOf(dataset, id).label);
  const single = named.map((id) =>
    chip('organizations', id, organizationOf(dataset, id).label, { organizations: others(ids, id) }),
  );
  if (rest.length === 0) return single;
  const last = chip('organizations', 'rest', plural(rest.length, 'more union'), { organizations: named });
  return [...single, { ...last, more: seriesInWords(rest) }];
}

function chip(part: FilterPart, value: string, label: string, change: Partial<Filter>): Chip {
  return { key: `${part}-${value}`, part, label, more: '', candidate: null, change };
}

function others<Value>(values: readonly Value[], value: Value): readonly Value[] {
  return values.filter((one) => one !== value);
}

/** "8 of 11 endorsements", "8 of 11 endorsements, and 2 that may belong": how much of the list passes the filter. */
export function statusInWords(dataset: Dataset, filter: Filter, selected: Selected): string {
  const count = dataset.endorsements.length;
  const things = plural(count, 'endorsement');
  if (!isFiltered(filter))
    return count === 0 ? 'No endorsements yet' : count === 1 ? 'The one endorsement' : `All ${things}`;
  if (shownRows(selected).length === 0) return `None of ${things}`;
  return withTheRest(`${selected.certain.length} of ${things}`, selected);
}

/** "3 endorsements", "3 endorsements, and 1 that may belong", "1 endorsement that may belong": some rows, counted. */
export function rowsInWords(selected: Selected): string {
  const { certain, possible, past } = selected;
  if (certain.length > 0) return withTheRest(plural(certain.length, 'endorsement'), selected);
  if (possible.length > 0)
    return withTheRest(`${plural(possible.length, 'endorsement')} that may belong`, { ...selected, possible: [] });
  return `${plural(past.length, 'endorsement')}${past.length === 0 ? '' : ' that had ended'}`;
}

function withTheRest(first: string, { possible, past }: Selected): string {
  const rest = [
    ...(possible.length === 0 ? [] : [`${possible.length} that may belong`]),
    ...(past.length === 0 ? [] : [`${past.length} that had ended`]),
  ];
  return rest.length === 1 ? `${first}, and ${rest.join('')}` : seriesInWords([first, ...rest]);
}

/** The most characters that are spoken at once. */
const mostSpoken = 120;

/** The status for ears, with the filter in words for as long as that is short: at most 120 characters. */
export function spokenStatus(dataset: Dataset, filter: Filter, selected: Selected): string {
  const status = `${statusInWords(dataset, filter, selected)}.`;
  const labels = chips(dataset, filter).map(({ label }) => label);
  if (labels.length === 0) return status;
  const whole = `${status} ${labels.length === 1 ? 'Filter' : 'Filters'}: ${labels.join('; ')}.`;
  return whole.length <= mostSpoken ? whole : `${status} ${plural(labels.length, 'filter')} on.`;
}
