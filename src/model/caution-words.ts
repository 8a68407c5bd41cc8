import type { Row } from './selected.ts';

/**
 * What a reader must know of a row's place in time before comparing it: "after the race was decided",
 * "inferred, no date". Empty where there is nothing to know.
 */
export function cautionInWords({ phase, endorsement: { date } }: Row): string {
  if (date.inferred) return date.when.latest === null ? 'inferred, no date' : 'date inferred';
  switch (phase) {
    case 'contested':
      return '';
    case 'decided':
      return 'after the race was decided';
    case 'not-known':
      return 'perhaps after the race was decided';
  }
}
