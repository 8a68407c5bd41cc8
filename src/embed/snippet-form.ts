/** The forms in which a view can be put into a post, in the order in which they are offered. */
export const snippetForms = ['live', 'once', 'mdx', 'hugo', 'iframe', 'image', 'markdown', 'link'] as const;

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
      return { name: 'Interactive chart', use: 'Interactive where scripts are allowed; a linked image elsewhere.' };
    case 'once':
      return { name: 'Script in the head', use: 'The same, with its script once in the head of the page.' };
    case 'mdx':
      return { name: 'MDX / JSX', use: 'For posts that are compiled as JSX.' };
    case 'hugo':
      return { name: 'Hugo shortcode', use: 'For Hugo, which drops HTML from posts.' };
    case 'iframe':
      return { name: 'Iframe', use: 'For fields that take only an iframe.' };
    case 'image':
      return { name: 'Image, HTML', use: 'For newsletters, email and feeds that take HTML.' };
    case 'markdown':
      return { name: 'Image, Markdown', use: 'For GitHub and whatever else takes Markdown.' };
    case 'link':
      return { name: 'Link', use: 'On a line of its own, where links become embeds.' };
  }
}
