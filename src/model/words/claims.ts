import type { Claim, ClaimMeasure, ClaimOutcome } from '../claim.ts';
import { countInWords, hedged, ordinal } from './numbers.ts';

/** What is claimed, as short as it can be set large. */
export interface Claimed {
  /** "some 18", "44 to 42", "third", “dozens”; null where the claim gives no number. */
  readonly figure: string | null;
  /** "unions", "people"; empty where there is nothing to count. */
  readonly unit: string;
}

const units: Readonly<Record<ClaimMeasure, string>> = {
  unions: 'unions',
  workers: 'people',
  rank: '',
  share: 'of members',
  poll: 'points',
  score: 'points',
  locals: 'locals',
  organizations: 'organizations',
  contributions: 'contributions',
  votes: 'votes',
  process: '',
  words: '',
};

/** The figure of a claim with its hedge and what it counts. Nothing is added to it or taken from it. */
export function claimedInWords({ measure, value, against, hedge }: Claim): Claimed {
  if (value === null) return { figure: hedge === null ? null : `“${hedge}”`, unit: '' };
  if (measure === 'rank') return { figure: ordinal(value), unit: '' };
  if (measure === 'share')
    return { figure: `${hedge === null ? '' : `${hedge} `}${Math.round(value * 100)}%`, unit: units.share };
  if (against === null) return { figure: hedged(value, hedge), unit: units[measure] };
  return {
    figure: `${hedged(value, hedge)} to ${countInWords(against)}`,
    unit: measure === 'poll' ? 'percent' : units[measure],
  };
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
