/** A sentence that a description may hold, and what must be true where it does: its numbers, read and counted again. */
export interface Told {
  readonly sentence: RegExp;
  readonly isTrue: (...parts: readonly string[]) => boolean;
}

/** A number in figures or in words, as a group of a pattern. */
export const numeral =
  '((?:\\d[\\d,]*(?:\\.\\d+)?(?: million| billion)?)|no|one|two|three|four|five|six|seven|eight|nine|No|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Both)';

/**
 * What of a text is not told truly: sentences whose numbers are wrong, and numbers in sentences nobody knows.
 * Empty where every number was counted again and found right.
 */
export function untold(text: string, known: readonly Told[]): readonly string[] {
  const wrong: string[] = [];
  let rest = text;
  for (const { sentence, isTrue } of known) {
    rest = rest.replace(sentence, (whole: string, ...groups: readonly unknown[]) => {
      const parts = groups.filter((part) => typeof part === 'string').slice(0, -1);
      if (!isTrue(...parts)) wrong.push(whole);
      return ' ';
    });
  }
  return rest.trim() === '' ? wrong : [...wrong, rest.trim()];
}

/** A text as a part of a pattern. */
export function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
