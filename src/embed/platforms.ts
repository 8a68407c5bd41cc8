import type { SnippetForm } from './snippet-form.ts';
import type { SnippetView } from './snippet-view.ts';

/** Where the one script of a page is written, for forms that keep it out of the post. */
export type ScriptHome = 'head' | 'docusaurus' | 'vitepress';

/** A place that a chart can go, the form that works there, and what its readers see. */
export interface Platform {
  readonly id: string;
  readonly name: string;
  readonly form: SnippetForm;
  readonly scriptHome: ScriptHome;
  readonly note: string;
}

function platform(
  id: string,
  name: string,
  form: SnippetForm,
  note: string,
  scriptHome: ScriptHome = 'head',
): Platform {
  return { id, name, form, note, scriptHome };
}

const anySite = platform(
  'any',
  'Any site that takes HTML',
  'live',
  'Readers see the interactive chart. Where scripts are removed, they see the image with its source and a link.',
);

/** Where a chart can go, as an author is asked; the first where nothing is known. */
export const platforms: readonly [Platform, ...Platform[]] = [
  anySite,
  platform(
    'wordpress',
    'WordPress, a Custom HTML block',
    'live',
    'Interactive for administrators and editors. WordPress removes the script from authors’ posts; their readers see the image.',
  ),
  platform(
    'wordpress-link',
    'WordPress, a link on its own line',
    'link',
    'WordPress turns the link into the interactive chart, 1,000 px high at most. It blocks links inside the chart, so readers must copy them.',
  ),
  platform('ghost', 'Ghost, an HTML card', 'live', 'Readers see the interactive chart.'),
  platform('hugo', 'Hugo', 'hugo', 'Save the file once. Then each chart is one line.'),
  platform(
    'static',
    'Jekyll, Eleventy, Hexo, Pelican, MkDocs or Astro (.md)',
    'live',
    'Readers see the interactive chart. Leave a blank line above and below.',
  ),
  platform(
    'documents',
    'Sphinx (MyST), Pandoc or a Jupyter notebook',
    'live',
    'Readers of an HTML page see the interactive chart; readers of the notebook itself see the image. For PDF or Word, choose “Image, Markdown” below.',
  ),
  platform(
    'docusaurus',
    'Docusaurus',
    'mdx',
    'Readers see the interactive chart. Add the script to the config once.',
    'docusaurus',
  ),
  platform(
    'mdx',
    'Next.js, Astro (.mdx) or other MDX',
    'mdx',
    'Readers see the interactive chart. Add the script to the layout’s head once.',
  ),
  platform(
    'vitepress',
    'VitePress',
    'once',
    'Readers see the interactive chart. Add the script to the config once. Don’t put it in a post; it ends the page.',
    'vitepress',
  ),
  platform(
    'iframe',
    'A field that takes only an iframe',
    'iframe',
    'Interactive, at a fixed height: one for phones, one for wider screens.',
  ),
  platform(
    'markdown',
    'GitHub, GitLab or other Markdown',
    'markdown',
    'Readers see the image with its source and a link.',
  ),
  platform(
    'email',
    'A newsletter, email or feed in HTML',
    'image',
    'Readers see the image with its source and a link.',
  ),
  platform(
    'upload',
    'Substack, Medium or a document',
    'markdown',
    'These services strip HTML: download the image, upload it and link it here.',
  ),
];

/** What becomes of a form in a place that takes another one, in a sentence; empty where its readers lose nothing by it. */
export function lossIn({ id }: Platform, form: SnippetForm): string {
  const isHtml = form === 'live' || form === 'once' || form === 'iframe' || form === 'image';
  switch (id) {
    case 'hugo':
      return isHtml ? 'Hugo removes HTML from posts unless its settings allow it: readers see nothing.' : '';
    case 'docusaurus':
    case 'mdx':
      return isHtml ? 'A post with this HTML doesn’t build as MDX.' : '';
    case 'vitepress':
      return form === 'live' ? 'Its script ends the page: readers don’t see what follows in the post.' : '';
    case 'wordpress':
      return form === 'iframe' ? 'WordPress removes iframes from authors’ posts: their readers see nothing.' : '';
    case 'documents':
      return form === 'iframe' ? 'Readers of the notebook itself see nothing.' : '';
    case 'markdown':
    case 'email':
    case 'upload':
      return form === 'iframe' ? 'Iframes are removed there: readers see nothing.' : '';
    default:
      return '';
  }
}

/** What will be different from the view at hand in a form, a sentence each; none where it is kept as it is. */
export function differences(form: SnippetForm, view: SnippetView, hasOembed: boolean): readonly string[] {
  const { match, shows } = view.image;
  const image = 'We don’t have an image of this exact view.';
  switch (form) {
    case 'live':
    case 'once':
    case 'mdx':
    case 'hugo':
      return match === 'exact'
        ? []
        : [`${image} Where scripts are removed, readers see the image of ${shows}; the caption says so.`];
    case 'iframe':
      return [];
    case 'image':
    case 'markdown':
      return match === 'exact'
        ? []
        : [`${image} Readers see the image of ${shows}; the caption says so and links to the exact view.`];
    case 'link':
      return [
        ...(match === 'exact' ? [] : [`A link keeps the chart and the candidate only: readers see ${shows}.`]),
        ...(hasOembed ? [] : ['This copy of the site has no public link, so WordPress won’t turn it into a chart.']),
      ];
  }
}
