import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { elsewhere, markdown, type Placed, type PostEngine, type WrittenPost } from './engine.ts';
import { cleared, ran, written } from './folder.ts';
import { notebookFile } from './notebook.ts';
import { blogPage, htmlKept, lacking, published, slug } from './static-sites.ts';

/** An engine that is one program: it makes the folder `in` into the folder `out`. */
interface ProgramSite {
  readonly name: string;
  readonly program: string;
  /** Debian's packages, where they are not called like the program. */
  readonly debian?: string;
  /** What it shows, where that is not what every engine shows that keeps HTML. */
  readonly charts?: readonly Placed[];
  /** The files in `in` besides the posts. `head` is what the dialog has for the head of every page. */
  readonly files?: (head: string) => Readonly<Record<string, string>>;
  /** A post's file in `in`, as its author writes it. */
  readonly post: (post: WrittenPost) => readonly [path: string, text: string];
  readonly inputs: (post: WrittenPost) => readonly string[];
  /** A post's page in `out`; the post's name with `.html` where nothing is said. */
  readonly page?: (post: WrittenPost) => string;
}

function programSite({ name, program, charts = htmlKept, ...site }: ProgramSite): PostEngine {
  return {
    name,
    posts: [{ name, charts }],
    missing: () => lacking(program, site.debian),
    publish: async (posts, folder) => {
      cleared(folder, 'in', 'out');
      mkdirSync(join(folder, 'out'), { recursive: true });
      for (const post of posts) {
        const [path, text] = site.post(post);
        written(join(folder, 'in'), { ...site.files?.(elsewhere(posts, /head/)), [path]: text });
        await ran(folder, program, site.inputs(post));
      }
      return published(join(folder, 'out'), posts, site.page ?? ((post) => `${slug(post)}.html`));
    },
  };
}

/** Pages made of documents, for which the dialog has a place of its own. */
const documents = htmlKept.map((one) => (one.form === 'live' ? { ...one, platform: 'documents' } : one));

const jekyll = programSite({
  name: 'Jekyll',
  program: 'jekyll',
  files: (head) => ({
    '_config.yml': 'title: A blog\n',
    '_layouts/page.html': blogPage('{{ page.title }}', '{{ content }}', head),
  }),
  post: (post) => [`${slug(post)}.md`, `---\nlayout: page\ntitle: A post\n---\n${markdown(post)}`],
  inputs: () => ['build', '--source', 'in', '--destination', 'out', '--disable-disk-cache', '--quiet'],
});

const pelican = programSite({
  name: 'Pelican',
  program: 'pelican',
  debian: 'pelican python3-markdown',
  files: (head) => ({
    'settings.py': `SITENAME = 'A blog'\nAUTHOR = 'A writer'\nTIMEZONE = 'UTC'\nTHEME = 'in/theme'\n`,
    'theme/templates/article.html': blogPage('{{ article.title }}', '{{ article.content }}', head),
    'theme/static/none.txt': '',
  }),
  post: (post) => [
    `posts/${slug(post)}.md`,
    `Title: ${post.name}\nDate: 2026-01-02\nSlug: ${slug(post)}\n\n${markdown(post)}`,
  ],
  inputs: () => ['in/posts', '--output', 'out', '--settings', 'in/settings.py', '--quiet'],
});

/** With its own theme, as the three below. */
const mkdocs = programSite({
  name: 'MkDocs',
  program: 'mkdocs',
  files: (head) => ({
    'mkdocs.yml': 'site_name: A blog\nsite_url: ""\ntheme: {name: mkdocs, custom_dir: theme, highlightjs: false}\n',
    'theme/main.html': `{% extends "base.html" %}{% block extrahead %}${head}{% endblock %}`,
  }),
  post: (post) => [`docs/${slug(post)}.md`, `# A post\n\n${markdown(post)}`],
  inputs: () => ['build', '--config-file', 'in/mkdocs.yml', '--site-dir', '../out', '--quiet'],
  page: (post) => `${slug(post)}/`,
});

const sphinx = programSite({
  name: 'Sphinx',
  charts: documents,
  program: 'sphinx-build',
  debian: 'python3-sphinx python3-myst-parser',
  files: (head) => ({
    'conf.py': `project = 'A blog'\nextensions = ['myst_parser']\ntemplates_path = ['theme']\n`,
    'theme/layout.html': `{% extends "!layout.html" %}{% block extrahead %}${head}{% endblock %}`,
    'index.md': '# A blog\n',
  }),
  post: (post) => [`${slug(post)}.md`, `---\norphan: true\n---\n# A post\n\n${markdown(post)}`],
  inputs: () => ['-q', '-b', 'html', 'in', 'out'],
});

const pandoc = programSite({
  name: 'Pandoc',
  charts: documents,
  program: 'pandoc',
  files: (head) => ({ 'head.html': head }),
  post: (post) => [`${slug(post)}.md`, `---\ntitle: A post\n---\n\n${markdown(post)}`],
  inputs: (post) => [
    `in/${slug(post)}.md`,
    '--standalone',
    '--include-in-header=in/head.html',
    `--output=out/${slug(post)}.html`,
  ],
});

/** A notebook as its HTML export shows it. */
const exported = programSite({
  name: 'Notebook',
  charts: documents,
  program: 'jupyter-nbconvert',
  post: (post) => [`${slug(post)}.ipynb`, notebookFile(post)],
  inputs: (post) => [
    `in/${slug(post)}.ipynb`,
    '--to=html',
    '--output-dir=out',
    '--log-level=ERROR',
    // What it loads besides lies on other hosts, or on the disk in Debian's.
    ...['mathjax', 'require_js'].map((script) => `--HTMLExporter.${script}_url=data:text/javascript,//`),
  ],
});

/** Engines that are a program on the PATH, from Debian's packages or anywhere else. */
export const programSites: readonly PostEngine[] = [jekyll, pelican, mkdocs, sphinx, pandoc, exported];
