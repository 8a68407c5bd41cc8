import { graphemes } from '../../marks/text-width.ts';

/** Turns a text into one in which letters that search takes for the same are the same. */
export type Fold = (text: string) => string;

const plain = /^[\x20-\x7e]*$/;

/** A fold by the browser's collator: case and accents go. It remembers letters, so that each is compared once. */
export function letterFold(): Fold {
  const equal = new Intl.Collator('en-US', { usage: 'search', sensitivity: 'base' });
  const faces = new Map<string, string>();
  const firsts: string[] = [];
  const faceOf = (letter: string): string => {
    const known = faces.get(letter);
    if (known !== undefined) return known;
    const same = firsts.find((first) => equal.compare(first, letter) === 0);
    if (same === undefined) firsts.push(letter);
    faces.set(letter, same ?? letter);
    return same ?? letter;
  };
  return (text) => (plain.test(text) ? [...text] : graphemes(text.normalize('NFC'))).map(faceOf).join('');
}
