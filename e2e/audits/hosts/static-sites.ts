import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { programPath } from '../../support/browser.ts';
import { serve } from '../../support/serve.ts';
import { elsewhere, markdown, type Placed, type PostEngine, type Published, type WrittenPost } from './engine.ts';
import { cleared, ran, written } from './folder.ts';

/** What an engine that keeps HTML in Markdown shows, from a post that has every form of the dialog that is HTML or Markdown. */
export const htmlKept: readonly Placed[] = [
  { platform: 'static', form: 'live', fate: 'interactive' },
  { platform: 'any', form: 'once', fate: 'interactive' },
  { platform: 'iframe', form: 'iframe', fate: 'iframe' },
  // The page has the script, for the forms above.
  { platform: 'email', form: 'image', fate: 'interactive' },
  { platform: 'markdown', form: 'markdown', fate: 'image' },
  { platform: 'wordpress-link', form: 'link', fate: 'address' },
];

/** The file name of a post without its ending. */
export function slug({ name }: Pick<WrittenPost, 'name'>): string {
  return name.toLowerCase().replace(/[^a-z]+/g, '-');
}

/** Serves a folder on a site of its own: another name for the machine is another site, not only another origin. */
export async function published(
  root: string,
  posts: readonly WrittenPost[],
  path: (post: WrittenPost) => string,
): Promise<Published> {
  const server = await serve({ root });
  const { port } = server.address() as AddressInfo;
  return {
    addresses: new Map(posts.map((post) => [post.name, `http://localhost:${port}/${path(post)}`])),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** A blog's page around a post, its column as wide as most: `title` and `content` as the engine writes them. */
export function blogPage(title: string, content: string, head: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title}</title><link rel="icon" href="data:,">${head}
<style>body{max-width:650px;margin:0 auto;padding:0 16px;font:17px/1.6 Georgia,serif}img,iframe{max-width:100%;height:auto}</style>
</head><body><main>${content}</main></body></html>`;
}

const headOf = (posts: readonly WrittenPost[]): string => elsewhere(posts, /head/);

/** Eleventy, as it comes. It is among the project's own packages. */
export const eleventy: PostEngine = {
  name: 'Eleventy',
  posts: [{ name: 'Eleventy', charts: htmlKept }],
  missing: () => null,
  publish: async (posts, folder) => {
    cleared(folder, 'in', 'out');
    const layout = blogPage('{{ title }}', '{{ content | safe }}', headOf(posts));
    written(join(folder, 'in'), { '_includes/page.njk': layout });
    for (const post of posts)
      written(join(folder, 'in'), {
        [`${slug(post)}.md`]: `---\nlayout: page.njk\ntitle: A post\n---\n${markdown(post)}`,
      });
    const program = join(dirname(createRequire(import.meta.url).resolve('@11ty/eleventy')), '..', 'cmd.cjs');
    await ran(folder, process.execPath, [program, '--input=in', '--output=out', '--quiet']);
    return published(join(folder, 'out'), posts, (post) => `${slug(post)}/`);
  },
};

const shortcode: Placed = { platform: 'hugo', form: 'hugo', fate: 'interactive' };

/** Hugo, which drops HTML from Markdown unless it is told that the author can be trusted. */
export const hugo: PostEngine = {
  name: 'Hugo',
  posts: [
    {
      name: 'Hugo',
      charts: [shortcode, ...htmlKept.map((one) => (one.form === 'markdown' ? one : dropped(one)))],
    },
    { name: 'Hugo, unsafe', charts: [shortcode, ...htmlKept] },
  ],
  missing: () => lacking('hugo'),
  publish: async (posts, folder) => {
    cleared(folder, 'default', 'unsafe');
    for (const [place, post] of [
      ['default', posts[0]],
      ['unsafe', posts[1]],
    ] as const) {
      if (!post) continue;
      const settings =
        'baseURL = "/"\ntitle = "A blog"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap", "home"]\n';
      written(join(folder, place), {
        'config.toml': `${settings}${place === 'unsafe' ? '[markup.goldmark.renderer]\nunsafe = true\n' : ''}`,
        'layouts/_default/single.html': blogPage('{{ .Title }}', '{{ .Content }}', headOf(posts)),
        [elsewhere(posts, /shortcodes/) === '' ? '' : 'layouts/shortcodes/endorsements-chart.html']: elsewhere(
          posts,
          /shortcodes/,
        ),
        [`content/${place}.md`]: `---\ntitle: A post\n---\n${markdown(post)}`,
      });
      await ran(join(folder, place), 'hugo', ['--quiet', '--destination', `../out/${place}`, '--cleanDestinationDir']);
    }
    return published(join(folder, 'out'), posts, ({ name }) => {
      const place = name.includes('unsafe') ? 'unsafe' : 'default';
      return `${place}/${place}/`;
    });
  },
};

/** What is left of a form in HTML where Hugo drops HTML: the words of an address stay. */
function dropped(placed: Placed): Placed {
  return placed.form === 'link' ? placed : { ...placed, platform: 'hugo', fate: 'nothing' };
}

/** How to get a program of this name, where it is not on the PATH. */
export function lacking(program: string, packages = program): string | null {
  return programPath(program) === undefined ? `on Debian: apt-get install ${packages}` : null;
}
