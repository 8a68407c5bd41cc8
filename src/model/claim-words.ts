import type { Claim, ClaimMeasure, Verdict } from './claim.ts';
import { countInWords, hedged } from './number-words.ts';

/** What is claimed, as short as it can be set large. */
export interface Claimed {
  /** "some 18", "44 to 42", "3rd", “dozens”; null where the claim gives no number. */
  readonly figure: string | null;
  /** "unions", "people"; empty where there is nothing to count. */
  readonly unit: string;
}

/** What a group of claims is about, in the order in which groups are listed. */
export const claimTopics = ['endorsements', 'members', 'decisions', 'scores'] as const;
/** What a group of claims is about. */
export type ClaimTopic = (typeof claimTopics)[number];

const units: Readonly<Record<ClaimMeasure, string>> = {
  unions: 'unions',
  workers: 'people',
  rank: 'in rank',
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

const topics: Readonly<Record<ClaimMeasure, ClaimTopic>> = {
  unions: 'endorsements',
  rank: 'endorsements',
  locals: 'endorsements',
  organizations: 'endorsements',
  words: 'endorsements',
  workers: 'members',
  share: 'members',
  votes: 'members',
  process: 'decisions',
  poll: 'scores',
  score: 'scores',
  contributions: 'scores',
};

/** The figure of a claim with its hedge and what it counts. Nothing is added to it or taken from it. */
export function claimedInWords({ measure, value, against, hedge }: Claim): Claimed {
  if (value === null) return { figure: hedge === null ? null : `“${hedge}”`, unit: '' };
  if (measure === 'rank') return { figure: ordinal(value), unit: units.rank };
  if (measure === 'share')
    return { figure: `${hedge === null ? '' : `${hedge} `}${Math.round(value * 100)}%`, unit: units.share };
  if (against === null) return { figure: hedged(value, hedge), unit: units[measure] };
  return {
    figure: `${hedged(value, hedge)} to ${countInWords(against)}`,
    unit: measure === 'poll' ? 'percent' : units[measure],
  };
}

/** What a claim is about. */
export function claimTopic({ measure }: Claim): ClaimTopic {
  return topics[measure];
}

const outcomes: Readonly<Record<Verdict['outcome'], string>> = {
  agrees: 'Agrees',
  differs: 'Differs',
  'cannot-tell': 'Can’t tell',
};

/** "Agrees", "Differs", "Can’t tell". */
export function outcomeInWords(outcome: Verdict['outcome']): string {
  return outcomes[outcome];
}

const endings: readonly (string | undefined)[] = [undefined, 'st', 'nd', 'rd'];

function ordinal(place: number): string {
  const isTeen = Math.floor((place % 100) / 10) === 1;
  return `${place}${(isTeen ? undefined : endings[place % 10]) ?? 'th'}`;
}
