/** How many rows the catalogue of faults has in each class, by the letter that their names begin with. */
export const classes: readonly (readonly [letter: string, name: string, rows: number])[] = [
  ['L', 'network and loading', 35],
  ['J', 'JSON and schema', 20],
  ['D', 'numbers and dates', 23],
  ['T', 'text', 20],
  ['Q', 'addresses', 14],
  ['S', 'scale', 14],
  ['X', 'injection', 13],
  ['E', 'embedding', 16],
  ['B', 'browser and deploy', 15],
];

/** The rows that a test's title begins with, "L1-L14" spelled out: a title may be several, joined by semicolons. */
export function rowsIn(title: string): readonly string[] {
  return title.split('; ').flatMap((part) => {
    const [named = ''] = /^(?:[LJDTQSXEB]\d{1,2}(?:-[LJDTQSXEB]\d{1,2})? ?)*/.exec(part) ?? [];
    return named.trim().split(' ').filter(Boolean).flatMap(spelledOut);
  });
}

function spelledOut(range: string): readonly string[] {
  const [first = '', last = first] = range.split('-');
  const [from, to] = [Number(first.slice(1)), Number(last.slice(1))];
  return Array.from({ length: to - from + 1 }, (_, index) => `${first.charAt(0)}${from + index}`);
}

/** The rows that a list of answers gives an answer for, under a heading: "- E4: …", "- Q10, Q11: …". */
export function rowsAnswered(markdown: string, heading: string): readonly string[] {
  const section = markdown.split(/^## /m).find((part) => part.startsWith(heading)) ?? '';
  return [...section.matchAll(/^- ([A-Z]\d+(?:, [A-Z]\d+)*): /gm)].flatMap(([, rows = '']) => rows.split(', '));
}
