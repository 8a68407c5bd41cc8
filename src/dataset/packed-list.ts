import type { Dataset } from '../model/dataset.ts';
import type { Organization } from '../model/organization.ts';
import type { Source } from '../model/source.ts';

/** What the build has read and checked, in a form that JSON can hold. */
interface PackedList extends Omit<Dataset, 'sources' | 'organizations'> {
  readonly sources: readonly Source[];
  readonly organizations: readonly Organization[];
}

/**
 * A list as an embed carries it: read and checked by the build, so that no reader's browser has to do it again, and
 * without what no embed shows.
 */
export function packedList(dataset: Dataset): string {
  const { words, sources, organizations } = dataset;
  const packed: PackedList = {
    ...dataset,
    words: { ...words, title: '', description: '', about: '', standfirst: '', cautions: [] },
    stakes: [],
    outcome: [],
    changes: [],
    claims: [],
    // That a text is kept is shown, and not which. Nothing compresses worse than a hash.
    sources: [...sources.values()].map((source) => ({
      ...source,
      published: { ...source.published, note: '' },
      textSha256: source.textSha256 && '…',
      ours: [],
    })),
    organizations: [...organizations.values()].map((organization) => ({ ...organization, aliases: [] })),
  };
  return JSON.stringify(packed);
}

/** The list in a `packedList` of the same build. */
export function unpackedList(packed: string): Dataset {
  const { sources, organizations, ...list } = JSON.parse(packed) as PackedList;
  return {
    ...list,
    sources: new Map(sources.map((source) => [source.id, source])),
    organizations: new Map(organizations.map((organization) => [organization.id, organization])),
  };
}
