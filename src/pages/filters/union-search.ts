import { graphemes } from '../../marks/text-width.ts';
import { organizationOf, type Dataset } from '../../model/dataset.ts';
import type { Organization, OrganizationId } from '../../model/organization.ts';

/** An organization and the words it can be found by: for each of its names a list of words, each a list of graphemes. */
export interface Findable {
  readonly organization: Organization;
  readonly names: readonly (readonly Word[])[];
}
type Word = readonly string[];

/** What a search found. */
export interface Found {
  /** How many organizations match. */
  readonly count: number;
  /** The first of them and all that are chosen, by label. */
  readonly shown: readonly Organization[];
}

/** So many matches are listed. */
export const mostListed = 50;

const byLabel = new Intl.Collator('en-US', { numeric: true });
const equal = new Intl.Collator('en-US', { usage: 'search', sensitivity: 'base' });
const longest = 100;

/** Every organization that endorses in the record, and those of `chosen` besides, by label. */
export function findables(dataset: Dataset, chosen: readonly OrganizationId[]): readonly Findable[] {
  const ids = new Set([...dataset.endorsements.map(({ organization }) => organization), ...chosen]);
  return [...ids]
    .map((id) => organizationOf(dataset, id))
    .sort((a, b) => byLabel.compare(a.label, b.label))
    .map((organization) => ({ organization, names: namesOf(organization).map(words) }));
}

function namesOf({ name, label, abbreviation, otherSpellings }: Organization): readonly string[] {
  return [name, label, abbreviation ?? '', ...otherSpellings.map(({ printed }) => printed)];
}

/**
 * The organizations that have every word of the text in one of their names, in any order; case, accents and
 * punctuation are passed over. Chosen ones that match are listed however many stand before them.
 */
export function unionSearch(among: readonly Findable[], text: string, chosen: readonly OrganizationId[]): Found {
  const wanted = words(text.slice(0, longest));
  const matches = among.filter(({ names }) => names.some((name) => wanted.every((word) => isIn(name, word))));
  const shown = matches.filter(({ organization }, index) => index < mostListed || chosen.includes(organization.id));
  return { count: matches.length, shown: shown.map(({ organization }) => organization) };
}

function words(text: string): readonly Word[] {
  return text
    .normalize('NFC')
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== '')
    .map(graphemes);
}

/** Whether a word stands in a name: inside one of its words, or at the start of several written as one ("aflcio"). */
function isIn(name: readonly Word[], wanted: Word): boolean {
  return name.some((word, index) => {
    const last = word.length - wanted.length;
    for (let start = 0; start <= last; start++) if (standsAt(word, start, wanted)) return true;
    return standsAt(name.slice(index).flat(), 0, wanted);
  });
}

function standsAt(text: Word, start: number, wanted: Word): boolean {
  return wanted.every((letter, index) => same(text[start + index] ?? '', letter));
}

function same(a: string, b: string): boolean {
  return a === b || equal.compare(a, b) === 0;
}
