import type { Dataset } from './dataset.ts';
import type { Endorsement } from './endorsement.ts';
import type { Organization } from './organization.ts';
import { rowsOfOrganization } from './relatives.ts';
import type { Row } from './row.ts';
import { daysWithin, type When } from './when.ts';
import { whenInWords } from './words/dates.ts';
import { decisionHow, sizeInWords } from './words/groups.ts';
import { seriesInWords } from './words/series.ts';
import { listSays } from './words/sources.ts';

/** What two lists can differ over, in the order in which it is told. */
export const comparedFacts = ['choice', 'date', 'process', 'size'] as const;
export type ComparedFact = (typeof comparedFacts)[number];

/** What is said of an organization on which two lists differ in nothing. It leaves out how it was decided: accounts of that may differ. */
export const sameOnBoth = 'Candidate, date and size are the same on both.';

/** One organization that is on both lists, with its rows on each, and every difference as a sentence. */
export interface ListComparison {
  readonly organization: Organization;
  readonly twin: Organization;
  readonly rows: readonly [readonly Row[], readonly Row[]];
  readonly differences: readonly { readonly about: ComparedFact; readonly sentence: string }[];
}

/** The organizations that are on both lists, in the order of the first. Neither list corrects the other. */
export function compareLists(first: Dataset, second: Dataset): readonly ListComparison[] {
  const lists = [first, second] as const;
  return [...first.organizations.values()].flatMap((organization) => {
    const twin = second.organizations.get(organization.id);
    if (!twin) return [];
    const rows = [rowsOfOrganization(first, organization), rowsOfOrganization(second, twin)] as const;
    const found: Readonly<Record<ComparedFact, string | null>> = {
      choice: choiceDifference(rows, lists),
      date: bothSay(rows, (a, b) => dateDifference(a.date.when, b.date.when, lists)),
      process: bothSay(rows, (a, b) => processDifference(a, b, lists)),
      size: sizeDifference(organization, twin, lists),
    };
    const differences = comparedFacts.flatMap((about) => {
      const sentence = found[about];
      return sentence === null ? [] : [{ about, sentence }];
    });
    return [{ organization, twin, rows, differences }];
  });
}

type Lists = readonly [Dataset, Dataset];
type Rows = ListComparison['rows'];

function bothSay([[a], [b]]: Rows, compare: (a: Endorsement, b: Endorsement) => string | null): string | null {
  return a && b ? compare(a.endorsement, b.endorsement) : null;
}

function choiceDifference([first, second]: Rows, lists: Lists): string | null {
  if (first.length === 0 && second.length === 0) return null;
  if (first.length === 0) return `Only ${listSays(lists[1], 'list', 'lists')} an endorsement.`;
  if (second.length === 0) return `Only ${listSays(lists[0], 'list', 'lists')} an endorsement.`;
  const [a, b] = [chosen(first), chosen(second)];
  return a === b ? null : `The choices differ: ${both(a, b, lists)}`;
}

/** "Dec. 17, 2019, in the four articles; by Dec. 10, 2019, in the wider list." */
function both(first: string, second: string, lists: Lists): string {
  return `${first} in ${lists[0].words.subject}, ${second} in ${lists[1].words.subject}.`;
}

function chosen(rows: readonly Row[]): string {
  return seriesInWords(rows.map(({ candidate }) => candidate.shortName));
}

function dateDifference(a: When, b: When, lists: Lists): string | null {
  if (a.edtf === b.edtf) return null;
  const [first, second] = [whenInWords(a), whenInWords(b)];
  if (a.precision === 'unknown') return `Only ${listSays(lists[1], 'give', 'gives')} a date: ${second}.`;
  if (b.precision === 'unknown') return `Only ${listSays(lists[0], 'give', 'gives')} a date: ${first}.`;
  const differ = both(first, second, lists);
  if (daysWithin(a, b.earliest, b.latest) === 'none') return `The dates can’t both be right: ${differ}`;
  if (daysWithin(b, a.earliest, a.latest) === 'every')
    return `The date is more exact in ${lists[1].words.subject}: ${second}, rather than “${first}.”`;
  if (daysWithin(a, b.earliest, b.latest) === 'every')
    return `The date is more exact in ${lists[0].words.subject}: ${first}, rather than “${second}.”`;
  return `The dates differ and can both be right: ${differ}`;
}

function processDifference({ process: a }: Endorsement, { process: b }: Endorsement, lists: Lists): string | null {
  if (a.decided === b.decided) return null;
  const [first, second] = [decisionHow(a.decided), decisionHow(b.decided)];
  if (a.decided === 'not-said') return `Only ${listSays(lists[1], 'say', 'says')} how it was decided: ${second}.`;
  if (b.decided === 'not-said') return `Only ${listSays(lists[0], 'say', 'says')} how it was decided: ${first}.`;
  const polled = lists[[a, b].findIndex(({ decided }) => decided === 'leadership-after-poll')];
  if (polled && [a, b].some(({ decided }) => decided === 'leadership'))
    return `Leaders decided. Only ${listSays(polled, 'say', 'says')} that they cited member polls.`;
  return `Accounts of how it was decided differ: ${both(first, second, lists)}`;
}

function sizeDifference({ membership: a }: Organization, { membership: b }: Organization, lists: Lists): string | null {
  const [first, second] = [sizeInWords(a), sizeInWords(b)];
  if (first === second) return null;
  if (!a) return `Only ${listSays(lists[1], 'give', 'gives')} a size: ${second}.`;
  if (!b) return `Only ${listSays(lists[0], 'give', 'gives')} a size: ${first}.`;
  const differ = both(first, second, lists);
  if (a.basis !== b.basis) return `The sizes count different things: ${differ}`;
  return a.count === b.count ? `The size is the same, worded differently: ${differ}` : `The sizes differ: ${differ}`;
}
