import type { SnippetForm } from '../../../src/embed/platforms.ts';

/** How a chart comes to the readers of a post, or what its words become where the engine takes no chart in that form. */
export type Fate = 'interactive' | 'iframe' | 'image' | 'address' | 'nothing';

/** A chart that an author copies for a place: the place by its id in the dialog, and the form that is taken there. */
export interface Placed {
  readonly platform: string;
  readonly form: SnippetForm;
  readonly fate: Fate;
}

/** A post as authors write them in one kind of file, with every chart that goes there. */
export interface Post {
  /** As in "Astro, .mdx". */
  readonly name: string;
  readonly charts: readonly Placed[];
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
  /** What the dialog says beforehand of this form in this place and for this view. */
  readonly cautions: readonly string[];
  /** The view's address on the dashboard. */
  readonly view: string;
}

/** A post with its charts at hand. */
export interface WrittenPost {
  readonly name: string;
  readonly charts: readonly Copied[];
}

/** Posts that a server has put on another site. */
export interface Published {
  /** The address of each post, by its name. */
  readonly addresses: ReadonlyMap<string, string>;
  readonly close: () => Promise<void> | void;
}

/** A program that makes posts into pages. */
export interface PostEngine {
  readonly name: string;
  readonly posts: readonly Post[];
  /** What npm has to bring, by its exact version; none for what comes another way. */
  readonly packages?: Readonly<Record<string, string>>;
  /** How to get what is missing here besides, or null where nothing is. */
  readonly missing: () => string | null;
  /** Builds the posts in a folder of their own and serves them. `site` is the address of the charts, with a closing slash. */
  readonly publish: (posts: readonly WrittenPost[], folder: string, site: string) => Promise<Published>;
}

/** The words before a chart and after it, and the last words of a post: none of them may be lost. */
export const words = {
  before: ({ form }: Pick<Placed, 'form'>): string => `Words before the form ${form}.`,
  after: ({ form }: Pick<Placed, 'form'>): string => `Words after the form ${form}.`,
  last: 'These are the last words.',
} as const;

/** The post in Markdown. */
export function markdown({ charts }: WrittenPost): string {
  const parts = charts.flatMap((chart) => [words.before(chart), chart.text.trimEnd(), words.after(chart)]);
  return `${[...parts, words.last].join('\n\n')}\n`;
}

/** The text that the dialog has for a place besides the posts, once, whichever chart it is for; empty where no chart has one. */
export function elsewhere(posts: readonly WrittenPost[], place: RegExp): string {
  const texts = posts.flatMap(({ charts }) => charts.flatMap((chart) => chart.elsewhere));
  return texts.find((one) => place.test(one.place))?.text ?? '';
}
