import { compareNames } from '../../model/compare-names.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Organization, OrganizationId } from '../../model/organization.ts';
import { letterFold, type Fold } from './letter-fold.ts';

/** Organizations, and what they can be found by. */
export interface UnionIndex {
  readonly fold: Fold;
  readonly entries: readonly Entry[];
}

/** An organization, and the folded words of each of its names. */
interface Entry {
  readonly organization: Organization;
  readonly names: readonly (readonly string[])[];
}

/** What a search found. */
export interface Found {
  /** How many organizations match. */
  readonly count: number;
  /** The first of them and all that are chosen, by label. */
  readonly shown: readonly Organization[];
}

/** So many matches are listed. */
export const mostListed = 50;

const longest = 100;

/** Every organization that endorses in the record, and those of `chosen` besides that are in it, by label. */
export function unionIndex(dataset: Dataset, chosen: readonly OrganizationId[]): UnionIndex {
  const ids = new Set([...dataset.endorsements.map(({ organization }) => organization), ...chosen]);
  const fold = letterFold();
  const entries = [...ids]
    .flatMap((id) => dataset.organizations.get(id) ?? [])
    .sort((a, b) => compareNames(a.label, b.label))
    .map((organization) => ({ organization, names: namesOf(organization).map((name) => words(name, fold)) }));
  return { fold, entries };
}

/** Its id, too: that often holds the initials that the sources don't print. */
function namesOf({ id, name, label, abbreviation, otherSpellings }: Organization): readonly string[] {
  return [id, name, label, abbreviation ?? '', ...otherSpellings.map(({ printed }) => printed)];
}

/**
 * The organizations that have every word of the text in one of their names, in any order; case, accents and
 * punctuation are passed over. Chosen ones that match are listed however many stand before them.
 */
export function unionSearch({ fold, entries }: UnionIndex, text: string, chosen: readonly OrganizationId[]): Found {
  const wanted = words(text.slice(0, longest), fold);
  if (wanted.length === 0 && text.trim() !== '') return { count: 0, shown: [] };
  const matches = entries.filter(({ names }) => names.some((name) => wanted.every((word) => isIn(name, word))));
  const shown = matches.filter(({ organization }, index) => index < mostListed || chosen.includes(organization.id));
  return { count: matches.length, shown: shown.map(({ organization }) => organization) };
}

function words(text: string, fold: Fold): readonly string[] {
  return text
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== '')
    .map(fold);
}

/** Whether a word stands in a name: inside one of its words, or at the start of several written as one ("aflcio"). */
function isIn(name: readonly string[], wanted: string): boolean {
  return name.some((word, index) => word.includes(wanted) || name.slice(index).join('').startsWith(wanted));
}
