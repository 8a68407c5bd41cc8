import { element, lines } from '../embed/markup.ts';
import type { HeadTag } from './card-tags.ts';

/** Tags of a page's head as HTML, one a line. */
export function headHtml(tags: readonly HeadTag[]): string {
  return lines(...tags.map(({ tag, attributes }) => element(tag, attributes))).html;
}

/** Data as a script element that is never run: JSON in which nothing can end the element. */
export function dataScript(type: 'application/json' | 'application/ld+json', id: string, data: unknown): string {
  const json = JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  return element('script', { type, id }, { html: json }).html;
}
