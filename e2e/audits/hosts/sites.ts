import { markdown, notebookFile, slug, type Placed, type PostEngine, type WrittenPost } from './post-engine.ts';
import { htmlKept, siteMaker } from './site-maker.ts';

/** What pages made of documents show, for which the dialog has a place of its own. */
const documents = htmlKept.map((one) => (one.format === 'live' ? { ...one, platform: 'documents' } : one));
/** What is left in a post that is compiled as JSX. */
const compiled = (platform: string): readonly Placed[] => [
  { platform, format: 'mdx', fate: 'interactive' },
  ...htmlKept.slice(-2),
];
const without = (...formats: readonly string[]): readonly Placed[] =>
  htmlKept.filter(({ format }) => !formats.includes(format));

/** A blog's page around a post, its column as wide as most: `title` and `content` as the engine writes them. */
function blogPage(title: string, content: string, head: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title}</title><link rel="icon" href="data:,">${head}
<style>body{max-width:650px;margin:0 auto;padding:0 16px;font:17px/1.6 Georgia,serif}img,iframe{max-width:100%;height:auto}</style>
</head><body><main>${content}</main></body></html>`;
}

/** A post with what many engines want in front of it. */
function fronted(post: WrittenPost, ...lines: readonly string[]): string {
  return `---\n${['title: A post', ...lines].join('\n')}\n---\n\n${markdown(post)}`;
}

function hugo(name: string, charts: readonly Placed[], settings: string): PostEngine {
  return siteMaker({
    name,
    charts: [{ platform: 'hugo', format: 'hugo', fate: 'interactive' }, ...charts],
    program: 'hugo',
    files: (said) => ({
      'config.toml': `baseURL = "/"\ntitle = "A blog"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap", "home"]\n${settings}`,
      'layouts/_default/single.html': blogPage('{{ .Title }}', '{{ .Content }}', said(/head/)),
      'layouts/shortcodes/endorsements-chart.html': said(/shortcodes/),
    }),
    post: (post) => [`content/${slug(post)}.md`, fronted(post)],
    inputs: () => ['--quiet', '--destination', '../out'],
    page: (post) => `${slug(post)}/`,
  });
}

/** Engines that make posts into a folder of pages. Each has its own theme where it brings one. */
export const siteMakers: readonly PostEngine[] = [
  siteMaker({
    name: 'Eleventy',
    program: '@11ty/eleventy/cmd.cjs',
    files: (said) => ({ '_includes/page.njk': blogPage('{{ title }}', '{{ content | safe }}', said(/head/)) }),
    post: (post) => [`${slug(post)}.md`, fronted(post, 'layout: page.njk')],
    inputs: () => ['--output=../out', '--quiet'],
    page: (post) => `${slug(post)}/`,
  }),
  siteMaker({
    name: 'Hexo',
    program: 'hexo/bin/hexo',
    packages: { hexo: '8.1.2', 'hexo-renderer-marked': '7.0.1' },
    files: (said) => ({
      // Read by Hexo: what npm brought is its renderers.
      'package.json': JSON.stringify({ hexo: {}, dependencies: { 'hexo-renderer-marked': '7.0.1' } }),
      '_config.yml': 'title: A blog\nurl: http://localhost\ntheme: plain\npublic_dir: ../out\n',
      'themes/plain/layout/page.njk': blogPage('{{ page.title }}', '{{ page.content }}', said(/head/)),
    }),
    post: (post) => [`source/${slug(post)}.md`, fronted(post, 'layout: page')],
    inputs: () => ['generate', '--silent'],
  }),
  // Drops HTML from Markdown unless it is told that the author can be trusted: the words of an address stay.
  hugo(
    'Hugo',
    htmlKept.map((one) =>
      one.format === 'markdown' || one.format === 'link' ? one : { ...one, platform: 'hugo', fate: 'nothing' },
    ),
    '',
  ),
  hugo('Hugo, unsafe', htmlKept, '[markup.goldmark.renderer]\nunsafe = true\n'),
  siteMaker({
    name: 'Jekyll',
    program: 'jekyll',
    files: (said) => ({
      '_config.yml': 'title: A blog\n',
      '_layouts/page.html': blogPage('{{ page.title }}', '{{ content }}', said(/head/)),
    }),
    post: (post) => [`${slug(post)}.md`, fronted(post, 'layout: page')],
    inputs: () => ['build', '--destination', '../out', '--disable-disk-cache', '--quiet'],
  }),
  siteMaker({
    name: 'Pelican',
    program: 'pelican',
    debian: 'pelican python3-markdown',
    files: (said) => ({
      'settings.py': `SITENAME = 'A blog'\nAUTHOR = 'A writer'\nTIMEZONE = 'UTC'\nTHEME = 'theme'\n`,
      'theme/templates/article.html': blogPage('{{ article.title }}', '{{ article.content }}', said(/head/)),
      'theme/static/none.txt': '',
    }),
    post: (post) => [
      `posts/${slug(post)}.md`,
      `Title: ${post.name}\nDate: 2026-01-02\nSlug: ${slug(post)}\n\n${markdown(post)}`,
    ],
    inputs: () => ['posts', '--output', '../out', '--settings', 'settings.py', '--quiet'],
  }),
  siteMaker({
    name: 'MkDocs',
    program: 'mkdocs',
    files: (said) => ({
      'mkdocs.yml': 'site_name: A blog\nsite_url: ""\ntheme: {name: mkdocs, custom_dir: theme, highlightjs: false}\n',
      'theme/main.html': `{% extends "base.html" %}{% block extrahead %}${said(/head/)}{% endblock %}`,
    }),
    post: (post) => [`docs/${slug(post)}.md`, `# A post\n\n${markdown(post)}`],
    inputs: () => ['build', '--site-dir', '../out', '--quiet'],
    page: (post) => `${slug(post)}/`,
  }),
  siteMaker({
    name: 'Sphinx',
    charts: documents,
    program: 'sphinx-build',
    debian: 'python3-sphinx python3-myst-parser',
    files: (said) => ({
      'conf.py': `project = 'A blog'\nextensions = ['myst_parser']\ntemplates_path = ['theme']\n`,
      'theme/layout.html': `{% extends "!layout.html" %}{% block extrahead %}${said(/head/)}{% endblock %}`,
      'index.md': '# A blog\n',
    }),
    post: (post) => [`${slug(post)}.md`, `---\norphan: true\n---\n# A post\n\n${markdown(post)}`],
    inputs: () => ['-q', '-b', 'html', '.', '../out'],
  }),
  siteMaker({
    name: 'Pandoc',
    charts: documents,
    program: 'pandoc',
    files: (said) => ({ 'head.html': said(/head/) }),
    post: (post) => [`${slug(post)}.md`, fronted(post)],
    inputs: (post) => [
      `${slug(post)}.md`,
      '--standalone',
      '--include-in-header=head.html',
      `--output=../out/${slug(post)}.html`,
    ],
  }),
  // A notebook as its HTML export shows it.
  siteMaker({
    name: 'Notebook',
    charts: documents,
    program: 'jupyter-nbconvert',
    post: (post) => [`${slug(post)}.ipynb`, notebookFile(post)],
    inputs: (post) => [
      `${slug(post)}.ipynb`,
      '--to=html',
      '--output-dir=../out',
      '--log-level=ERROR',
      // What it loads besides lies on other hosts, or on the disk in Debian's.
      ...['mathjax', 'require_js'].map((script) => `--HTMLExporter.${script}_url=data:text/javascript,//`),
    ],
  }),
  siteMaker({
    name: 'Astro',
    posts: [
      { name: 'Astro, md', charts: htmlKept },
      { name: 'Astro, mdx', charts: compiled('mdx') },
    ],
    program: 'astro/astro.js',
    packages: { astro: '5.9.4', '@astrojs/mdx': '4.3.9' },
    files: (said) => ({
      'astro.config.mjs': `import mdx from '@astrojs/mdx';\nexport default { integrations: [mdx()], outDir: '../out', devToolbar: { enabled: false } };\n`,
      'src/layouts/page.astro': `---\n---\n${blogPage(
        'A post',
        '<slot />',
        said(/head/).replace('<script ', '<script is:inline '),
      ).replace('<style>', '<style is:global>')}`,
    }),
    post: (post) => [
      `src/pages/${slug(post)}.${post.name.endsWith('mdx') ? 'mdx' : 'md'}`,
      fronted(post, 'layout: ../layouts/page.astro'),
    ],
    inputs: () => ['build'],
    page: (post) => `${slug(post)}/`,
    env: { ASTRO_TELEMETRY_DISABLED: '1' },
  }),
  // Compiles every post as JSX unless the post says that it is plain Markdown.
  siteMaker({
    name: 'Docusaurus',
    posts: [
      { name: 'Docusaurus', charts: compiled('docusaurus') },
      { name: 'Docusaurus, format md', charts: without('script-in-head') },
    ],
    program: '@docusaurus/core/bin/docusaurus.mjs',
    packages: {
      '@docusaurus/core': '3.10.2',
      '@docusaurus/preset-classic': '3.10.2',
      react: '19.2.9',
      'react-dom': '19.2.9',
    },
    files: (said) => ({
      'package.json': '{}',
      'docusaurus.config.js': `export default {
  title: 'A blog', url: 'http://localhost', baseUrl: '/', onBrokenLinks: 'ignore',
  presets: [['classic', { docs: false, blog: false }]],
  ${said(/docusaurus\.config/)}
};\n`,
    }),
    post: (post) => [
      `src/pages/${slug(post)}.md`,
      fronted(post, ...(post.name.endsWith('md') ? ['mdx:', '  format: md'] : [])),
    ],
    inputs: () => ['build', '--out-dir', '../out'],
    page: (post) => `${slug(post)}/`,
    env: { DOCUSAURUS_NO_PERSISTENT_CACHE: 'true' },
  }),
  // Its posts are Vue's templates: a script in one would cut the page short.
  siteMaker({
    name: 'VitePress',
    charts: [
      { platform: 'vitepress', format: 'script-in-head', fate: 'interactive' },
      ...without('script-in-head', 'live'),
    ],
    program: 'vitepress/bin/vitepress.js',
    packages: { vitepress: '1.6.4' },
    files: (said) => ({
      '.vitepress/config.mjs': `export default {\n  title: 'A blog', outDir: '../out',\n  ${said(/vitepress\/config/)}\n};\n`,
    }),
    post: (post) => [`${slug(post)}.md`, `# A post\n\n${markdown(post)}`],
    inputs: () => ['build', '.'],
  }),
];
