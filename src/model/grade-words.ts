import type { Grade } from './endorsement.ts';

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
