import type { Claim, ClaimOutcome } from '../claim.ts';
import { countInWords, hedged, ordinal } from './numbers.ts';

/** What a published count of unions says: "some 18 unions", "44 to 42 unions", "third", “dozens”; empty without a number. */
export function claimedInWords({ measure, value, against, hedge }: Claim): string {
  if (value === null) return hedge === null ? '' : `“${hedge}”`;
  if (measure === 'rank') return ordinal(value);
  return `${hedged(value, hedge)}${against === null ? '' : ` to ${countInWords(against)}`} unions`;
}

const outcomes: Readonly<Record<ClaimOutcome, string>> = {
  fits: 'Fits our list',
  differs: 'Doesn’t fit',
  'cannot-check': 'Can’t be checked',
};

/** "Fits our list", "Doesn’t fit", "Can’t be checked". */
export function outcomeInWords(outcome: ClaimOutcome): string {
  return outcomes[outcome];
}
