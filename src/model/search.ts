import type { Dataset } from './dataset.ts';
import type { Organization } from './organization.ts';
import { compareNames } from './compare-names.ts';

/** An organization that answers to what a reader typed. */
export interface Found {
  readonly organization: Organization;
  /** The first list it is on. */
  readonly dataset: Dataset;
  /** Whether what was typed is one of its names, in full. */
  readonly isExact: boolean;
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
    [...dataset.organizations.values()].map((organization) => ({ organization, dataset })),
  );
  const ranked = all
    .filter(({ organization: { id } }) => !seen.has(id) && seen.add(id))
    .map((found) => ({ found, rank: rankOf(found.organization, all, wanted) }))
    .filter(({ rank }) => rank < Infinity);
  ranked.sort((a, b) => a.rank - b.rank || compareNames(a.found.organization.label, b.found.organization.label));
  return ranked.map(({ found, rank }) => ({ ...found, isExact: rank === 0 }));
}

/** 0 where a name is what was typed, 1 where a label or alias begins so, 2 where another word does, else Infinity. */
function rankOf({ id }: Organization, all: readonly Omit<Found, 'isExact'>[], wanted: string): number {
  if (wanted === '') return 0;
  const same = all.filter(({ organization }) => organization.id === id).map(({ organization }) => organization);
  // Initials are run together, too: "AFLCIO".
  const short = same.flatMap(({ label, aliases }) =>
    [label, ...aliases].map(folded).flatMap((one) => [one, one.replaceAll(' ', '')]),
  );
  const long = same.flatMap(({ name, otherSpellings }) =>
    [name, ...otherSpellings.map(({ printed }) => printed)].map(folded),
  );
  if ([...short, ...long].includes(wanted)) return 0;
  if (short.some((one) => one.startsWith(wanted))) return 1;
  const known = [...short, ...long, ...same.map(({ who }) => folded(who))];
  return known.some((one) => ` ${one}`.includes(` ${wanted}`)) ? 2 : Infinity;
}

/** Letters and digits alone, single spaces between words, without case and accents, and initials without periods. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']|(?<letter>\b\p{L})\./gu, '$<letter>')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
