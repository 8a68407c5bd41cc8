/** The forms in which a view can be put into a post, in the order in which they are offered. */
export const snippetForms = ['live', 'iframe', 'picture', 'markdown', 'address', 'hugo'] as const;

/** A form in which a view can be put into a post. */
export type SnippetForm = (typeof snippetForms)[number];

/** A form's name and what it is for. */
export interface FormWords {
  readonly name: string;
  readonly use: string;
}

/** Names a form. */
export function formInWords(form: SnippetForm): FormWords {
  switch (form) {
    case 'live':
      return { name: 'Live chart', use: 'For any blog: the live chart where scripts may run, its picture elsewhere.' };
    case 'iframe':
      return { name: 'Iframe', use: 'For fields that take only an iframe.' };
    case 'picture':
      return { name: 'Picture, HTML', use: 'For newsletters, e-mail and feeds that take HTML.' };
    case 'markdown':
      return { name: 'Picture, Markdown', use: 'For GitHub and whatever else takes Markdown.' };
    case 'address':
      return { name: 'Address', use: 'For WordPress and Ghost: on a line of its own.' };
    case 'hugo':
      return { name: 'Hugo shortcode', use: 'For Hugo, which drops HTML from posts.' };
  }
}
