import { capital } from '../../charts/spoken.ts';
import { listInWords } from '../../model/list-words.ts';
import { plural, smallCount } from '../../model/number-words.ts';
import type { RecordComparison } from '../../model/record-comparison.ts';
import { comparedFacts, type ComparedFact } from '../../model/record-differences.ts';

const nouns: Readonly<Record<ComparedFact, string>> = {
  choice: 'endorsement',
  date: 'date',
  process: 'way of deciding',
  members: 'size',
};
const plurals: Readonly<Partial<Record<ComparedFact, string>>> = { process: 'ways of deciding' };

/** "Nine organizations stand in both records, which part over 7 dates and 6 sizes." */
export function comparisonHeadline(compared: readonly RecordComparison[]): string {
  const subject = `${capital(smallCount(compared.length))} ${compared.length === 1 ? 'organization stands' : 'organizations stand'} in both records`;
  const parts = comparedFacts.flatMap((fact) => {
    const count = compared.filter(({ differences }) => differences.some(({ about }) => about === fact)).length;
    return count === 0 ? [] : [plural(count, nouns[fact], plurals[fact])];
  });
  return parts.length === 0
    ? `${subject}, and nowhere do they part.`
    : `${subject}, which part over ${listInWords(parts, 'and')}.`;
}
