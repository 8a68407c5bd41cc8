import type { SnippetForm } from './snippet-form.ts';

/** What a platform does to a form. */
export interface PlatformNote {
  readonly platform: string;
  /** What a reader of the post gets to see. */
  readonly result: 'live' | 'picture' | 'link' | 'nothing';
  readonly note: string;
}

/** What platforms do to a form, one line each, the best first. */
export function platformNotes(form: SnippetForm): readonly PlatformNote[] {
  return notes[form];
}

const notes: Readonly<Record<SnippetForm, readonly PlatformNote[]>> = {
  live: [
    { platform: 'Eleventy, Jekyll', result: 'live', note: 'Kept as it is. In Jekyll put blank lines around it.' },
    { platform: 'WordPress, administrators and editors', result: 'live', note: 'Kept in an HTML block.' },
    {
      platform: 'WordPress, authors',
      result: 'picture',
      note: 'The script is taken out; picture, link and source stay.',
    },
    {
      platform: 'Filters that allow pictures',
      result: 'picture',
      note: 'The script is taken out, or shows as a line of code; picture, link and source stay.',
    },
    { platform: 'Filters that allow no pictures', result: 'link', note: 'The link and the source stay.' },
    { platform: 'Hugo', result: 'nothing', note: 'Drops HTML from posts unless told otherwise: use the shortcode.' },
  ],
  iframe: [
    { platform: 'Eleventy', result: 'live', note: 'Kept as it is.' },
    { platform: 'Jekyll', result: 'live', note: 'Kept on a line of its own; inside a paragraph it shows as code.' },
    { platform: 'WordPress, administrators and editors', result: 'live', note: 'Kept in an HTML block.' },
    { platform: 'WordPress, authors', result: 'nothing', note: 'Taken out.' },
    { platform: 'Filters of comments and newsletters', result: 'nothing', note: 'Taken out, or shown as code.' },
    { platform: 'Hugo', result: 'nothing', note: 'Drops HTML from posts unless told otherwise: use the shortcode.' },
  ],
  picture: [
    {
      platform: 'WordPress, Eleventy, Jekyll',
      result: 'picture',
      note: 'Picture, link and source stay, for authors too.',
    },
    { platform: 'Filters that allow pictures', result: 'picture', note: 'Picture, link and source stay.' },
    { platform: 'Filters that allow no pictures', result: 'link', note: 'The link and the source stay.' },
    { platform: 'Hugo', result: 'nothing', note: 'Drops HTML from posts unless told otherwise: use Markdown.' },
  ],
  markdown: [
    { platform: 'GitHub, Hugo, Eleventy, Jekyll', result: 'picture', note: 'Picture, link and source stay.' },
    { platform: 'Editors without Markdown', result: 'nothing', note: 'Shows as typed: use the picture in HTML.' },
  ],
  address: [
    {
      platform: 'WordPress, Ghost',
      result: 'live',
      note: 'Read as oEmbed where the site is published under its own address. Chart and candidate are kept; other filters are not.',
    },
    { platform: 'Hugo, Eleventy, Jekyll', result: 'link', note: 'Stays plain text, or becomes a link.' },
  ],
  hugo: [{ platform: 'Hugo', result: 'live', note: 'Save the file once; then one line for each chart.' }],
};
