import { parseDataset } from '../dataset/parse-dataset.ts';
import { madeRecord } from '../dataset/made-record.fixture.ts';
import type { Dataset } from '../model/dataset.ts';

/** A made-up race with so many endorsements. Always the same. */
export function inventedRace(endorsements: number): Dataset {
  return parseDataset(madeRecord(endorsements), 'strict').dataset;
}
