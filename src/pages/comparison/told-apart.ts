import type { RecordComparison, RecordSays } from '../../model/record-comparison.ts';
import type { ComparedFact } from '../../model/record-differences.ts';

/** How two records stand to one another over one fact. */
export interface ToldApart {
  readonly state: 'same' | 'differs';
  /** As a sentence. */
  readonly words: string;
}

const keys = { choice: 'candidate', date: 'date', process: 'process', members: 'members' } as const;

/** The difference of two records over a fact, or that there is none. Silence on one side is never sameness. */
export function toldApart({ articles, publicRecord, differences }: RecordComparison, fact: ComparedFact): ToldApart {
  const difference = differences.find(({ about }) => about === fact);
  if (difference) return { state: 'differs', words: difference.sentence };
  const [a, b] = [articles[keys[fact]], publicRecord[keys[fact]]];
  if (a === null && b === null) return { state: 'same', words: 'Neither has an endorsement.' };
  if (a === null || b === null)
    return {
      state: 'differs',
      words: `Only ${a === null ? 'the public record has' : 'the articles have'} an endorsement.`,
    };
  if (fact === 'process' && hasOtherAccount(articles, publicRecord))
    return { state: 'same', words: 'The same, by another account.' };
  return { state: 'same', words: 'No difference.' };
}

function hasOtherAccount(a: RecordSays, b: RecordSays): boolean {
  return a.account !== null && b.account !== null && a.account !== b.account;
}
