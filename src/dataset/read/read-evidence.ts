import type { Evidence, EvidenceList } from '../../model/evidence.ts';
import type { SourceId } from '../../model/source.ts';
import type { RawEvidence } from '../schema/evidence-schema.ts';
import { addFault, resolve, type Reading } from './reading.ts';
import { isPlain, readText } from './read-text.ts';

/** Evidence whose sources resolve. In the articles record each piece names its paragraph. */
export function readEvidence(reading: Reading, list: readonly RawEvidence[], path: string): readonly Evidence[] {
  return list.map((raw, index) => {
    const { source, paragraph, printed } = raw;
    const needsParagraph = paragraph === null && reading.record === 'articles';
    if (needsParagraph || !reading.sources.has(source as SourceId)) checkOne(reading, raw, `${path}[${index}]`);
    const text = isPlain(printed) ? printed : readText(reading, printed, `${path}[${index}].printed`);
    return { source: source as SourceId, paragraph, printed: text };
  });
}

/** The same for a list that the schema has seen to be non-empty. */
export function readEvidenceList(reading: Reading, list: readonly RawEvidence[], path: string): EvidenceList {
  return readEvidence(reading, list, path) as unknown as EvidenceList;
}

function checkOne(reading: Reading, { source, paragraph }: RawEvidence, path: string): void {
  resolve(reading, reading.sources, source, `${path}.source`, 'source');
  if (paragraph === null && reading.record === 'articles') {
    addFault(reading, `${path}.paragraph`, paragraph, 'a paragraph, counted from 1 over the non-empty lines');
  }
}
