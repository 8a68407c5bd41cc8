import type { Dataset } from '../model/dataset.ts';
import { parseWhen, unknownWhen, type When } from '../model/when.ts';

/** A dataset as JSON, for a page that holds its own data. It has been read and checked once, so that nothing is read twice. */
export function packDataset(dataset: Dataset): string {
  const { sources, organizations, ...rest } = dataset;
  const lists = { ...rest, sources: [...sources.values()], organizations: [...organizations.values()] };
  return JSON.stringify(lists, (key, value: unknown) => (isWhen(key) ? (value as When).edtf : value));
}

/** The inverse of `packDataset`: trusts its text, which the build has made of a checked record. */
export function unpackDataset(text: string): Dataset {
  const lists = JSON.parse(text, (key, value: unknown) =>
    isWhen(key) ? (parseWhen(String(value)) ?? unknownWhen) : value,
  ) as Packed;
  return {
    ...lists,
    sources: new Map(lists.sources.map((source) => [source.id, source])),
    organizations: new Map(lists.organizations.map((organization) => [organization.id, organization])),
  };
}

type Values<M> = M extends ReadonlyMap<unknown, infer V> ? readonly V[] : never;
type Packed = Omit<Dataset, 'sources' | 'organizations'> & {
  readonly sources: Values<Dataset['sources']>;
  readonly organizations: Values<Dataset['organizations']>;
};

/** Dates are packed as the record writes them. */
function isWhen(key: string): boolean {
  return key === 'when' || key === 'asOf';
}
