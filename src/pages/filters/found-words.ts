import { plural } from '../../model/number-words.ts';
import { cutText } from '../../url/cut-text.ts';
import type { Found } from './union-search.ts';

/** How many organizations a search found, and how many of them are listed. */
export function foundInWords({ count, shown }: Found, text: string): string {
  const asked = text.trim();
  if (count === 0)
    return asked === '' ? 'This record has no organizations.' : `No organization matches “${cutText(asked, 30)}”.`;
  const things = plural(count, 'organization');
  if (shown.length < count) return `The first ${shown.length} of ${things}. Type to find others.`;
  return asked === '' ? `${things}.` : `${things} found.`;
}
