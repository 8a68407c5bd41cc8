import type { Dataset } from './dataset.ts';
import type { Organization } from './organization.ts';
import { compareNames } from './row.ts';

/** An organization that answers to what a reader typed. */
export interface Found {
  readonly organization: Organization;
  /** The first list it is on. */
  readonly dataset: Dataset;
}

/**
 * The organizations of one or two lists that answer to some letters, the best first: those whose label or other initials
 * begin so, then those with a word of any name, spelling or trade that does. An organization on both lists comes once,
 * from the first. Accents, case and punctuation make no difference; nothing typed finds everything.
 */
export function findOrganizations(datasets: readonly Dataset[], typed: string): readonly Found[] {
  const wanted = folded(typed);
  if (wanted === '' && typed.trim() !== '') return [];
  const seen = new Set<string>();
  const all = datasets.flatMap((dataset) =>
    [...dataset.organizations.values()].map((organization): Found => ({ organization, dataset })),
  );
  const ranked = all
    .filter(({ organization: { id } }) => !seen.has(id) && seen.add(id))
    .map((found) => ({ found, rank: rankOf(found.organization, all, wanted) }))
    .filter(({ rank }) => rank < Infinity);
  ranked.sort((a, b) => a.rank - b.rank || compareNames(a.found.organization.label, b.found.organization.label));
  return ranked.map(({ found }) => found);
}

/** 0 where a name is what was typed, 1 where a label or alias begins so, 2 where another word does, else Infinity. */
function rankOf({ id }: Organization, all: readonly Found[], wanted: string): number {
  if (wanted === '') return 0;
  const same = all.filter(({ organization }) => organization.id === id).map(({ organization }) => organization);
  const short = same.flatMap(({ label, aliases }) => [label, ...aliases].map(folded));
  const long = same.flatMap(({ name, otherSpellings, who }) =>
    [name, ...otherSpellings.map(({ printed }) => printed), who].map(folded),
  );
  if ([...short, ...long].includes(wanted)) return 0;
  if (short.some((one) => one.startsWith(wanted))) return 1;
  return [...short, ...long].some((one) => ` ${one}`.includes(` ${wanted}`)) ? 2 : Infinity;
}

/** Letters and digits alone, single spaces between words, without case and accents. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
