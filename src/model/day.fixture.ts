import { parseDay, type Day } from './day.ts';

/** A day, or a fault of the test. */
export function day(text: string): Day {
  const read = parseDay(text);
  if (read === undefined) throw new Error(`"${text}" is no day`);
  return read;
}
