import type { Evidence, EvidenceList } from '../../model/evidence.ts';
import type { SourceId } from '../../model/source.ts';
import type { RawEvidence } from '../schema/evidence-schema.ts';
import { addFault, resolve, type Reading } from './reading.ts';
import { isPlain, readText } from './read-text.ts';

/**
 * Evidence whose sources resolve. In the articles record each piece names its paragraph. A sound list is kept as it is:
 * most are, and there are tens of thousands of them.
 */
export function readEvidence(reading: Reading, list: readonly RawEvidence[], path: string): readonly Evidence[] {
  if (isSound(reading, list)) return list as unknown as readonly Evidence[];
  return list.map((raw, index) => readOne(reading, raw, `${path}[${index}]`));
}

function isSound(reading: Reading, list: readonly RawEvidence[]): boolean {
  for (const { source, paragraph, printed } of list) {
    if (!reading.sources.has(source as SourceId) || !isPlain(printed)) return false;
    if (paragraph === null && reading.record === 'articles') return false;
  }
  return true;
}

/** The same for a list that the schema has seen to be non-empty. */
export function readEvidenceList(reading: Reading, list: readonly RawEvidence[], path: string): EvidenceList {
  return readEvidence(reading, list, path) as EvidenceList;
}

function readOne(reading: Reading, { source, paragraph, printed }: RawEvidence, path: string): Evidence {
  resolve(reading, reading.sources, source, `${path}.source`, 'source');
  if (paragraph === null && reading.record === 'articles') {
    addFault(reading, `${path}.paragraph`, paragraph, 'a paragraph, counted from 1 over the non-empty lines');
  }
  return { source: source as SourceId, paragraph, printed: readText(reading, printed, `${path}.printed`) };
}
