import { capital } from '../../charts/spoken.ts';
import type { RecordSays } from '../../model/record-comparison.ts';
import type { ComparedFact } from '../../model/record-differences.ts';

/** What one record says of one fact, as the words of a cell. */
export function comparedWords(says: RecordSays, fact: ComparedFact): string {
  switch (fact) {
    case 'choice':
      return says.candidate ?? 'No endorsement in this record';
    case 'date':
      return capital(says.date ?? 'none');
    case 'process':
      return `${capital(says.process ?? 'none')}${says.account === null ? '' : `. Account: ${says.account}`}`;
    case 'members':
      return capital(says.members);
  }
}
