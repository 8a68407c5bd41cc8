import type { Dataset } from '../dataset.ts';
import { grades, type Grade } from '../endorsement.ts';
import type { Evidence } from '../evidence.ts';
import type { PublicationBasis, Source } from '../source.ts';
import { formatDay, whenInWords } from './dates.ts';
import { listInWords } from './lists.ts';

const basisShort: Readonly<Record<PublicationBasis, string>> = {
  printed: '',
  inferred: ' (date inferred)',
  outside: ' (date from its link)',
};

const basisLong: Readonly<Record<PublicationBasis, string>> = {
  printed: '',
  inferred: 'Our copy has no date. This one is inferred from what the text says.',
  outside: 'Our copy has no date. This one comes from the link.',
};

/** "Dec. 17, 2019 (date inferred)": when a source came out and how that is known. */
export function publishedInWords({ published: { when, known } }: Source): string {
  return when.precision === 'unknown' ? 'no date' : `${whenInWords(when)}${basisShort[known]}`;
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
  A: 'the group’s or the campaign’s own text',
  B: 'news reports',
  C: 'secondary sources only',
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

/** Every grade and what it stands for, as a sentence. */
export function gradesInWords(): string {
  const each = grades.map((grade) => `${grade} for ${gradeInWords(grade)}`);
  return `Grades say what a date or a size rests on: ${listInWords(each)}.`;
}

/** "the four articles don’t report": the list as a subject, with a verb in the right number. */
export function listSays({ words: { subject, isPlural } }: Dataset, plural: string, singular: string): string {
  return `${subject} ${isPlural ? plural : singular}`;
}

/** "Nov. 27, 2026": when the data was last changed. */
export function updatedInWords({ updated }: Dataset): string {
  return formatDay(updated);
}
