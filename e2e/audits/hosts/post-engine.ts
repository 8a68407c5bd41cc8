import { programPath } from '../../support/browser.ts';
import type { SnippetFormat } from '../../../src/embed/platforms.ts';

/** How a chart comes to the readers of a post, or what its words become where the engine takes no chart in that format. */
export type Fate = 'interactive' | 'iframe' | 'image' | 'address' | 'nothing';

/** A chart that an author copies for a place: the place by its id in the dialog, and the format that is taken there. */
export interface Placed {
  readonly platform: string;
  readonly format: SnippetFormat;
  readonly fate: Fate;
}

/** A chart as the dialog gives it, and what its readers are to see. */
export interface Copied extends Placed {
  /** What stands in the post. */
  readonly text: string;
  /** What stands elsewhere, by the place that the dialog names. */
  readonly elsewhere: readonly { readonly place: string; readonly text: string }[];
  /** The chart's name in addresses. */
  readonly chart: string;
  /** The headline of the view. */
  readonly title: string;
  /** What the dialog says beforehand of this format in this place and for this view. */
  readonly cautions: readonly string[];
  /** The view's address on the dashboard. */
  readonly view: string;
}

/** A post as authors write it in one kind of file, with every chart that goes there. */
export interface Post<Chart extends Placed = Placed> {
  /** As in "Astro, mdx". */
  readonly name: string;
  readonly charts: readonly Chart[];
}

/** A post with its charts at hand. */
export type WrittenPost = Post<Copied>;

/** Posts that a server has put on another site. */
export interface Published {
  /** The addresses of the posts, in their order. */
  readonly addresses: readonly string[];
  readonly close: () => Promise<void> | void;
}

/** A program that makes posts into pages. */
export interface PostEngine {
  readonly name: string;
  readonly posts: readonly Post[];
  /** How to get what is missing here, or null where nothing is. */
  readonly missing: (folder: string) => Promise<string | null> | string | null;
  /** Publishes the posts from a folder of its own. `site` is the address of the charts, with a closing slash. */
  readonly publish: (posts: readonly WrittenPost[], folder: string, site: string) => Promise<Published>;
}

/** The words before a chart and after it, and the last words of a post: none of them may be lost. */
export const words = {
  before: ({ format }: Placed): string => `Words before the format ${format}.`,
  after: ({ format }: Placed): string => `Words after the format ${format}.`,
  last: 'These are the last words.',
} as const;

/** The post in Markdown. */
export function markdown({ charts }: WrittenPost): string {
  const parts = charts.flatMap((chart) => [words.before(chart), chart.text.trimEnd(), words.after(chart)]);
  return `${[...parts, words.last].join('\n\n')}\n`;
}

/** A notebook whose one cell is the post. */
export function notebookFile(post: WrittenPost): string {
  return JSON.stringify({
    nbformat: 4,
    nbformat_minor: 5,
    metadata: { kernelspec: { name: 'python3', display_name: 'Python 3', language: 'python' } },
    cells: [{ id: 'a-post', cell_type: 'markdown', metadata: {}, source: markdown(post) }],
  });
}

/** The file name of a post without its ending. */
export function slug({ name }: Pick<Post, 'name'>): string {
  return name.toLowerCase().replace(/[^a-z]+/g, '-');
}

/** How to get a program, where it is not on the PATH. */
export function lacking(program: string, packages = program): string | null {
  return programPath(program) === undefined ? `on Debian: apt-get install ${packages}` : null;
}
