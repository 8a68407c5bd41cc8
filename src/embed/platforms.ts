import type { SnippetInput } from './snippet-input.ts';

/** The formats in which a view can be put into a post, in the order in which they are offered. */
export const snippetFormats = ['live', 'script-in-head', 'mdx', 'hugo', 'iframe', 'image', 'markdown', 'link'] as const;

/** A format in which a view can be put into a post. */
export type SnippetFormat = (typeof snippetFormats)[number];

/** A format's name and what it is for. */
export const formatWords: Readonly<Record<SnippetFormat, { readonly name: string; readonly use: string }>> = {
  live: { name: 'Interactive chart', use: 'Interactive where scripts are allowed; a linked image elsewhere.' },
  'script-in-head': { name: 'Script in the head', use: 'The same, with its script once in the head of the page.' },
  mdx: { name: 'MDX / JSX', use: 'For posts that are compiled as JSX.' },
  hugo: { name: 'Hugo shortcode', use: 'For Hugo, which drops HTML from posts.' },
  iframe: { name: 'Iframe', use: 'For fields that take only an iframe.' },
  image: { name: 'Image, HTML', use: 'For newsletters, email and feeds that take HTML.' },
  markdown: { name: 'Image, Markdown', use: 'For GitHub and whatever else takes Markdown.' },
  link: { name: 'Link', use: 'On a line of its own, where links become embeds.' },
};

/** Where the one script of a page is written, for formats that keep it out of the post. */
export type ScriptLocation = 'head' | 'docusaurus' | 'vitepress';

/** A place that a chart can go, the format that works there, and what its readers see. */
export interface Platform {
  readonly id: string;
  readonly name: string;
  readonly format: SnippetFormat;
  readonly scriptLocation: ScriptLocation;
  readonly note: string;
}

function platform(
  id: string,
  name: string,
  format: SnippetFormat,
  note: string,
  scriptLocation: ScriptLocation = 'head',
): Platform {
  return { id, name, format, note, scriptLocation };
}

/** Where a chart can go, as an author is asked; the first where nothing is known. */
export const platforms: readonly [Platform, ...Platform[]] = [
  platform(
    'any',
    'Any site that takes HTML',
    'live',
    'Readers see the interactive chart. Where scripts are removed, they see the image with its source and a link.',
  ),
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
    'script-in-head',
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

/** What becomes of a format where another one is needed, in a sentence; empty where its readers lose nothing by it. */
export function lossIn({ id }: Platform, format: SnippetFormat): string {
  const isHtml = format === 'live' || format === 'script-in-head' || format === 'iframe' || format === 'image';
  switch (id) {
    case 'hugo':
      return isHtml ? 'Hugo removes HTML from posts unless its settings allow it: readers see nothing.' : '';
    case 'docusaurus':
    case 'mdx':
      return isHtml ? 'A post with this HTML doesn’t build as MDX.' : '';
    case 'vitepress':
      return format === 'live' ? 'Its script ends the page: readers don’t see what follows in the post.' : '';
    case 'wordpress':
      return format === 'iframe' ? 'WordPress removes iframes from authors’ posts: their readers see nothing.' : '';
    case 'documents':
      return format === 'iframe' ? 'Readers of the notebook itself see nothing.' : '';
    case 'markdown':
    case 'email':
    case 'upload':
      return format === 'iframe' ? 'Iframes are removed there: readers see nothing.' : '';
    default:
      return '';
  }
}

/** What will be different from the view at hand in a format, a sentence each; none where it is kept as it is. */
export function differences(format: SnippetFormat, input: SnippetInput, hasOembed: boolean): readonly string[] {
  const { match, shows } = input.image;
  const unlisted = 'This copy of the site has no public link, so WordPress won’t turn it into a chart.';
  const more = format === 'link' && !hasOembed ? [unlisted] : [];
  if (match === 'exact' || format === 'iframe') return more;
  const image = 'We don’t have an image of this exact view.';
  if (format === 'link') return [`A link keeps the chart and the candidate only: readers see ${shows}.`, ...more];
  return format === 'image' || format === 'markdown'
    ? [`${image} Readers see the image of ${shows}; the caption says so and links to the exact view.`]
    : [`${image} Where scripts are removed, readers see the image of ${shows}; the caption says so.`];
}
