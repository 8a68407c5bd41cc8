import type { Endorsement, Ended } from '../endorsement.ts';
import { whenInSentence } from './dates.ts';

/** "switched on March 10, 2020", "withdrew in April 2020": how an endorsement ended. */
export function endInWords({ how, when }: Ended): string {
  return `${how === 'switched' ? 'switched' : 'withdrew'} ${whenInSentence(when)}`;
}

/** "Then backed" behind a choice that ended, "Also backed" behind one that stands: how a group’s next choice begins. */
export function backedNext({ ended }: Endorsement): string {
  return ended === null ? 'Also backed' : 'Then backed';
}
