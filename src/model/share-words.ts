import type { Figure } from './endorsement.ts';

const percent = new Intl.NumberFormat('en-US', { style: 'percent', maximumFractionDigits: 1 });

/** "nearly 90%": a share of votes with its source's own hedge in front. */
export function shareInWords({ value, hedge }: Figure): string {
  return hedge === null ? percent.format(value) : `${hedge} ${percent.format(value)}`;
}
