/** Words that no rule below gets right: how many syllables they have. */
const known: Readonly<Record<string, number>> = {
  people: 2,
  idea: 3,
  area: 3,
  areas: 3,
  something: 2,
  sometimes: 2,
  somebody: 3,
};

/** Vowels written together and spoken apart, as in "affiliate", "period", "actual", "create", "saying". */
const apart = [/[^ctsgx]ia/, /[^ctsgxln]io/, /[^qg]ua/, /eo(?!us)/, /crea/, /[aeiou]y?ing$/, /[^ct]ien[ct]/];
/** An e that is written and not spoken, as in "name", "named", "names", "endorsement". */
const silent = [
  /[^aeiouyl]e$|[aeiouy]le$|ue$/,
  /[^aeiouytd]ed$/,
  /(?:[^aeiouycsgxzlh]|[aeiouy]l|th)es$/,
  /[^aeiouy]e(?:ment|ly|less|ful)/,
];

/** About how many syllables a word has. */
function syllables(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  const own = known[letters];
  if (own !== undefined) return own;
  const groups = letters.match(/[aeiouy]+/g)?.length ?? 0;
  const more = apart.filter((rule) => rule.test(letters)).length;
  const fewer = silent.filter((rule) => rule.test(letters)).length;
  return Math.max(1, groups + more - fewer);
}

/** The school grade that a text asks for, by Flesch and Kincaid. */
export function readingGrade(text: string): number {
  const sentences = text.split(/[.!?:;](?:\s|$)/).filter((part) => /\w/.test(part)).length;
  const words = text.match(/[\p{L}\d][\p{L}\d’'.,%-]*/gu) ?? [];
  if (words.length === 0) return 0;
  const sounds = words.reduce((sum, word) => sum + syllables(word), 0);
  return 0.39 * (words.length / Math.max(1, sentences)) + 11.8 * (sounds / words.length) - 15.59;
}
