import type { Figure } from './endorsement.ts';

/** "nearly 90%": a share of votes with its source's own hedge in front. */
export function shareInWords({ value, hedge }: Figure): string {
  const percent = `${Number((value * 100).toFixed(1))}%`;
  return hedge === null ? percent : `${hedge} ${percent}`;
}
