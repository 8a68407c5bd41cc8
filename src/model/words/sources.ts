import type { Dataset } from '../dataset.ts';
import { grades, type Grade } from '../endorsement.ts';
import type { Evidence } from '../evidence.ts';
import type { Organization } from '../organization.ts';
import type { PublicationBasis, Source } from '../source.ts';
import { whenInWords } from './dates.ts';

const basisLong: Readonly<Record<PublicationBasis, string>> = {
  printed: '',
  inferred: 'Our copy has no date. This one is inferred from what the text says.',
  outside: 'Our copy has no date. This one comes from elsewhere.',
};

/** "Dec. 17, 2019 (date inferred)": when a source came out and how that is known. */
export function publishedInWords(source: Source): string {
  const { when } = source.published;
  return when.precision === 'unknown' ? 'no date' : `${whenInWords(when)}${dateBasis(source)}`;
}

/** Where a date comes from that the source does not print: its link, where that holds the year, or "20191217" cut short. */
function dateBasis({ published: { when, known }, address }: Source): string {
  if (known === 'printed') return '';
  if (known === 'inferred') return ' (date inferred)';
  const day = when.latest ?? '';
  const isInLink = [day.slice(0, 4), day.slice(2).replaceAll('-', '')].some((part) => address?.includes(part) === true);
  return isInLink ? ' (date from its link)' : ' (date from another page)';
}

/** How a publication date is known, in full: the curator's own note where there is one. */
export function publicationBasisInWords({ published: { when, known, note } }: Source): string {
  if (note !== '') return note;
  return when.precision === 'unknown' ? '' : basisLong[known];
}

/** "paragraph 15"; empty where the source has no kept text to count in. */
export function paragraphInWords({ paragraph }: Evidence): string {
  return paragraph === null ? '' : `paragraph ${paragraph}`;
}

const gradeWords: Readonly<Record<Grade, string>> = {
  A: 'the group’s or the campaign’s own words',
  B: 'news reports',
  C: 'blogs, lists and reposts of news',
  D: 'our inference',
};

/** "news reports": what a fact of that grade rests on. */
export function gradeInWords(grade: Grade): string {
  return gradeWords[grade];
}

/** Whether a list grades its rows at all: one whose sources were read whole has no need to. */
export function hasGrades({ endorsements }: Dataset): boolean {
  return endorsements.some(({ confidence }) => confidence !== null);
}

/** Every grade that a list gives and what it stands for, as a sentence. */
export function gradesInWords({ endorsements }: Dataset): string {
  const given = new Set(endorsements.flatMap(({ confidence }) => [confidence?.date, confidence?.membership]));
  const each = grades.filter((grade) => given.has(grade)).map((grade) => `${grade}, ${gradeInWords(grade)}`);
  return `Grades say what a date or a size rests on: ${each.join('; ')}.`;
}

/** Whose silence it is: a list whose sources were read whole says that they are silent, any other only what we found. */
export function silenceOn(dataset: Dataset, what: string): string {
  return hasGrades(dataset)
    ? `we found no report of ${what}`
    : listSays(dataset, `don’t say ${what}`, `doesn’t say ${what}`);
}

/** "the four articles don’t give a size for NEU", "we found no size for NEU". */
export function noSizeFor(dataset: Dataset, groups: string): string {
  if (hasGrades(dataset)) return `we found no size for ${groups}`;
  return listSays(dataset, `don’t give a size for ${groups}`, `doesn’t give a size for ${groups}`);
}

/** "the four articles don’t report": the list as a subject, with a verb in the right number. */
export function listSays({ words: { subject, isPlural } }: Dataset, plural: string, singular: string): string {
  return `${subject} ${isPlural ? plural : singular}`;
}

/** What there is to say of an organization that has no endorsement on a list. */
export interface NoChoice {
  /** "no endorsement found in the governor’s primary", "formed to back a candidate": behind its name. */
  readonly short: string;
  /** What follows it, in sentences of its own. */
  readonly more: string;
}

/**
 * Of a group formed to back a candidate, that it is one; of any other, what the list says of its silence, and never that
 * it backed nobody: the list may only not have found whom.
 */
export function noChoiceInWords(dataset: Dataset, { id, kind }: Organization): NoChoice {
  if (kind === 'coalition')
    return { short: 'formed to back a candidate', more: 'We don’t count groups that exist for that.' };
  const short = `no endorsement ${hasGrades(dataset) ? 'found' : 'reported'} in ${dataset.race.contest}`;
  const told = dataset.context.find(
    ({ kind: event, organizations }) => event === 'no-endorsement' && organizations.includes(id),
  );
  return { short, more: told?.summary ?? '' };
}

/** "CC BY 4.0" */
export function licenseInWords({ license }: Dataset): string {
  return license.replaceAll('-', ' ');
}
