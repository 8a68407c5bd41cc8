import * as v from 'valibot';
import { formatCount } from '../../model/number-words.ts';

/** The most members any organization can have; above it is a slip of the hand. */
const mostMembers = 50_000_000;

const positive = 'a whole number above zero';

/** A count of people. Zero is no count: nothing known is null. */
export const countSchema = v.pipe(
  v.number(),
  v.integer(positive),
  v.minValue(1, positive),
  v.maxValue(mostMembers, `${formatCount(mostMembers)} at most`),
);

/** A share of a vote. */
export const shareSchema = v.pipe(
  v.number(),
  v.minValue(0, 'a share from 0 to 1'),
  v.maxValue(1, 'a share from 0 to 1'),
);

/** A number that somebody claimed: people, percent, points, dollars. */
export const claimedSchema = v.pipe(
  v.number(),
  v.minValue(0, 'no negative number'),
  v.maxValue(Number.MAX_SAFE_INTEGER, 'a number below 2^53'),
);
