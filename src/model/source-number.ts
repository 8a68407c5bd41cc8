import type { Dataset } from './dataset.ts';
import { remembered } from './remembered.ts';
import type { SourceId } from './source.ts';

/** A source's number in the list of sources, from 1: what a printed page refers to. */
export function sourceNumber(dataset: Dataset, id: SourceId): number {
  return (numbers(dataset).get(id) ?? -1) + 1;
}

const numbers = remembered(({ sources }: Dataset) => new Map([...sources.keys()].map((id, index) => [id, index])));
