import { listInWords } from '../model/list-words.ts';
import { plural } from '../model/number-words.ts';
import type { Dropped } from './dropped.ts';
import { nearest } from './nearest.ts';

const told = 5;
const listed = 10;

/** What was left out of an address and what would have been right, as plain sentences, six at most. For text nodes only. */
export function droppedInWords(dropped: readonly Dropped[]): readonly string[] {
  const sentences = [...new Set(dropped.map((one) => `${fault(one)} ${remedy(one)}`.trim()))];
  const rest = sentences.length - told;
  if (rest <= 1) return sentences;
  return [...sentences.slice(0, told), `${plural(rest, 'more setting')} in the address could not be used.`];
}

function fault({ parameter, value, reason }: Dropped): string {
  switch (reason) {
    case 'unknown-parameter':
      return `“${parameter}” is not a setting of this page, so it was left out.`;
    case 'empty':
      return `“${parameter}” was given no value, so it was left out.`;
    case 'not-a-choice':
    case 'not-a-date':
      return `“${parameter}” can’t be “${value}”, so it was left out.`;
    case 'not-in-record':
      return `“${parameter}” was given “${value}”, which is not in this record, so it was left out.`;
    case 'given-twice':
      return `“${parameter}” takes one value and was given several, so “${value}” was left out.`;
    case 'from-after-to':
      return parameter === 'from'
        ? `“from” (${value}) is later than “to”, so it was left out.`
        : `“to” (${value}) is earlier than “from”, so it was left out.`;
    case 'too-long':
      return 'The address is longer than 2,000 characters, so its end was left out.';
  }
}

function remedy({ parameter, value, reason, allowed }: Dropped): string {
  switch (reason) {
    case 'unknown-parameter':
      return meant(parameter, allowed) ?? `The settings are ${listInWords(allowed, 'and')}.`;
    case 'empty':
    case 'not-a-choice':
    case 'not-in-record':
      return (
        meant(value, allowed) ??
        (allowed.length <= listed ? `It can be ${listInWords(allowed, 'or')}.` : 'Choose one from the filters.')
      );
    case 'not-a-date':
      return `It can be ${listInWords(allowed, 'or')}.`;
    case 'given-twice':
      return 'Give it once.';
    case 'from-after-to':
      return parameter === 'from' ? 'A span begins before it ends.' : '';
    case 'too-long':
      return 'Choose fewer filters.';
  }
}

function meant(typed: string, allowed: readonly string[]): string | undefined {
  const word = nearest(typed, allowed);
  return word === undefined ? undefined : `Did you mean “${word}”?`;
}
