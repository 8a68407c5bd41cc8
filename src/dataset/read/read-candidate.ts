import type { Candidate, CandidateId } from '../../model/candidate.ts';
import type { RawCandidate } from '../schema/candidate-schema.ts';
import { addFault, type Reading } from './reading.ts';
import { readText } from './read-text.ts';

/** A candidate with a place of their own in the order. */
export function readCandidate(reading: Reading, raw: RawCandidate): Candidate {
  for (const other of reading.candidates.values()) {
    if (other.order === raw.order) addFault(reading, 'order', raw.order, `a place that ${other.id} does not have`);
  }
  return {
    id: raw.id as CandidateId,
    name: readText(reading, raw.name, 'name'),
    shortName: readText(reading, raw.shortName, 'shortName'),
    order: raw.order,
  };
}
