import type { Endorsement } from '../../model/endorsement.ts';
import { compareWhen } from '../../model/when.ts';
import { addFault, type Reading } from './reading.ts';

/** An endorsement and its place in the file. */
export interface Placed {
  readonly endorsement: Endorsement;
  readonly index: number;
}

/** One endorsement for each organization: the latest where there are several. The others are faults. */
export function oneChoice(reading: Reading, placed: readonly Placed[]): readonly Endorsement[] {
  const latest = new Map<string, Placed>();
  for (const one of placed) {
    const other = latest.get(one.endorsement.organization);
    if (other) refuse(reading, one, other);
    if (!other || compareWhen(one.endorsement.date.when, other.endorsement.date.when) > 0) {
      latest.set(one.endorsement.organization, one);
    }
  }
  return placed.filter((one) => latest.get(one.endorsement.organization) === one).map((one) => one.endorsement);
}

function refuse(reading: Reading, { endorsement, index }: Placed, other: Placed): void {
  reading.place = { section: 'endorsements', index };
  const expected = `an organization that endorsements[${other.index}] does not have`;
  addFault(reading, 'organization', endorsement.organization, expected);
}
