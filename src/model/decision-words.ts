import type { Decision } from './endorsement.ts';
import { listInWords } from './list-words.ts';

/** "member vote", "leadership", "not said": a way of deciding, in lower case. */
export function decisionInWords(decision: Decision): string {
  switch (decision) {
    case 'member-vote':
      return 'member vote';
    case 'leadership':
      return 'leadership';
    case 'not-said':
      return 'not said';
  }
}

/** "decided by member vote or leadership, or process not said": several ways as one clause; empty for none. */
export function decidedInWords(chosen: readonly Decision[]): string {
  const said = chosen.filter((decision) => decision !== 'not-said').map(decisionInWords);
  const clause = said.length === 0 ? '' : `decided by ${listInWords(said, 'or')}`;
  if (!chosen.includes('not-said')) return clause;
  return clause === '' ? 'process not said' : `${clause}, or process not said`;
}
