import type { Organization, OrganizationKind } from '../organization.ts';
import { folded } from '../search.ts';
import { kindInWords } from './groups.ts';
import { capital } from './numbers.ts';

/** Those whose initials take an article: "the AFL". A name such as "Change to Win" takes none. */
const takesArticle: readonly OrganizationKind[] = ['federation', 'alliance'];

/** What people call a group, inside a sentence: "the Carpenters", "the AFL", "the building trades alliance", "NEU". */
export function groupInSentence({ label, kind }: Organization): string {
  const words = label.replace(/ \([^)]*\)$/, '').split(' ');
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (/[’']/.test(label)) return label;
  const isDescription = words.length > 1 && /^\p{Ll}/u.test(last);
  if (isDescription && /^\p{Lu}\p{Ll}/u.test(first)) return `the ${label.charAt(0).toLowerCase()}${label.slice(1)}`;
  const isPlural = /(?:\p{Ll}s|men)$/u.test(last) && /^\p{Lu}/u.test(last);
  const isInitials = words.length === 1 && !/\p{Ll}/u.test(label);
  return isPlural || (isInitials && takesArticle.includes(kind)) ? `the ${label}` : label;
}

/** The full name with what people call it, where that says more: "National Education Union (NEU)". */
export function fullName({ name, label }: Organization): string {
  const [, initials = label] = /\(([^)]*)\)$/.exec(label) ?? [];
  const isSaid = folded(name).includes(folded(label)) || label.includes(name) || /[’']/.test(label);
  return isSaid ? name : `${name} (${initials})`;
}

/** "advocacy group": beside a group's short name where that doesn't say it; empty for a national union. */
export function kindBeside({ kind, label }: Organization): string {
  const words = kindInWords(kind, 'one');
  return kind === 'national-union' || folded(label).includes(words) ? '' : words;
}

/** "National union: teachers (our description)", as far as the kind, the name and the evidence don’t say so already. */
export function kindAndWho({ name, kind, who, evidence, otherSpellings }: Organization): string {
  const kindWords = kindInWords(kind, 'one');
  const lead = capital(kindWords);
  if (folded(who) === '' || folded(who) === folded(name)) return lead;
  const bare = who.replace(/^(?:an?|the) /, '');
  if (bare.startsWith(kindWords)) return `${lead}${bare.slice(kindWords.length)}`;
  const isPrinted = [...evidence, ...otherSpellings].some(({ printed }) => printed.includes(who));
  return `${lead}: ${who}${isPrinted ? '' : ' (our description)'}`;
}
