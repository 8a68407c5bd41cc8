import { element } from '../embed/markup.ts';

/** The site's icon as a data address, so that no browser asks for another file: two bars of unlike length. */
export const siteIcon = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path fill="#6a2c91" d="M1 3h14v4H1z"/><path fill="#159643" d="M1 9h8v4H1z"/></svg>',
)}`;

/** Asks an extension that darkens pages to leave the drawings alone: it fills what is light in them, and their words go. */
export const undarkened = '<meta name="darkreader-lock">';

/** A page's description, which every page has, as HTML. */
export function descriptionTag(description: string): string {
  return element('meta', { name: 'description', content: description }).html;
}
