import type { Dataset } from './dataset.ts';
import type { Grade } from './endorsement.ts';
import { listInWords } from './list-words.ts';

const words: Readonly<Record<Grade, string>> = {
  A: 'the organization’s or the campaign’s own text',
  B: 'press reports',
  C: 'secondary text only',
  D: 'inference',
};

/** "press reports": what a fact of that grade rests on. */
export function gradeInWords(grade: Grade): string {
  return words[grade];
}

/** Whether a record grades its rows at all: one that is read whole has no need to. */
export function hasGrades({ endorsements }: Dataset): boolean {
  return endorsements.some(({ confidence }) => confidence !== null);
}

const grades: readonly Grade[] = ['A', 'B', 'C', 'D'];

/** Every grade and what it stands for, as a sentence. */
export function gradesInWords(): string {
  return `A grade says what the date or the size rests on: ${listInWords(
    grades.map((grade) => `${grade} ${gradeInWords(grade)}`),
    'or',
  )}.`;
}
