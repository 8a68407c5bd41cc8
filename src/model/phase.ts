import type { Day } from './day.ts';
import type { When } from './when.ts';

/** While the race was contested, once it was decided, or not to be told from the date. */
export type Phase = 'contested' | 'decided' | 'not-known';

/** The phase that a date falls in. A record with no day of decision has one phase. */
export function phaseOf(when: When, decidedOn: Day | null): Phase {
  if (decidedOn === null) return 'contested';
  if (when.latest !== null && when.latest <= decidedOn) return 'contested';
  return when.earliest !== null && when.earliest > decidedOn ? 'decided' : 'not-known';
}
