import { join } from 'node:path';
import { elsewhere, markdown, type Placed, type PostEngine } from './engine.ts';
import { cleared, ran, written } from './folder.ts';
import { blogPage, htmlKept, published, slug } from './static-sites.ts';

const image: Placed = { platform: 'markdown', form: 'markdown', fate: 'image' };
const address: Placed = { platform: 'wordpress-link', form: 'link', fate: 'address' };

/** Hexo, with the renderer that its starter brings. */
export const hexo: PostEngine = {
  name: 'Hexo',
  posts: [{ name: 'Hexo', charts: htmlKept }],
  packages: { hexo: '8.1.2', 'hexo-renderer-marked': '7.0.1' },
  missing: () => null,
  publish: async (posts, folder) => {
    cleared(folder, 'source', 'themes', 'public', 'db.json');
    written(folder, {
      // Read by Hexo: what npm brought is its renderers.
      'package.json': JSON.stringify({ private: true, hexo: {}, dependencies: hexo.packages }),
      '_config.yml': 'title: A blog\nurl: http://localhost\ntheme: plain\n',
      'themes/plain/layout/page.njk': blogPage('{{ page.title }}', '{{ page.content }}', elsewhere(posts, /head/)),
      ...Object.fromEntries(
        posts.map((post) => [`source/${slug(post)}.md`, `---\nlayout: page\ntitle: A post\n---\n${markdown(post)}`]),
      ),
    });
    await ran(folder, process.execPath, ['node_modules/hexo/bin/hexo', 'generate', '--silent']);
    return published(join(folder, 'public'), posts, (post) => `${slug(post)}.html`);
  },
};

/** Astro, whose `.md` keeps HTML and whose `.mdx` takes JSX. */
export const astro: PostEngine = {
  name: 'Astro',
  posts: [
    { name: 'Astro, md', charts: htmlKept },
    { name: 'Astro, mdx', charts: [{ platform: 'mdx', form: 'mdx', fate: 'interactive' }, image, address] },
  ],
  packages: { astro: '5.9.4', '@astrojs/mdx': '4.3.9' },
  missing: () => null,
  publish: async (posts, folder, site) => {
    cleared(folder, 'src', 'dist', '.astro');
    const head = elsewhere(posts, /head/).replace('<script ', '<script is:inline ');
    written(folder, {
      'astro.config.mjs': `import mdx from '@astrojs/mdx';\nexport default { integrations: [mdx()], devToolbar: { enabled: false } };\n`,
      'src/layouts/page.astro': `---\n---\n${blogPage('A post', '<slot />', head).replace('<style>', '<style is:global>')}`,
      ...Object.fromEntries(
        posts.map((post) => [
          `src/pages/${slug(post)}.${post.name.endsWith('mdx') ? 'mdx' : 'md'}`,
          `---\nlayout: ../layouts/page.astro\ntitle: A post\n---\n\n${markdown(post)}`,
        ]),
      ),
    });
    void site;
    await ran(folder, process.execPath, ['node_modules/astro/astro.js', 'build'], { ASTRO_TELEMETRY_DISABLED: '1' });
    return published(join(folder, 'dist'), posts, (post) => `${slug(post)}/`);
  },
};

/** Docusaurus, which compiles every post as JSX unless the post says that it is plain Markdown. */
export const docusaurus: PostEngine = {
  name: 'Docusaurus',
  posts: [
    { name: 'Docusaurus', charts: [{ platform: 'docusaurus', form: 'mdx', fate: 'interactive' }, image, address] },
    { name: 'Docusaurus, format md', charts: htmlKept.filter(({ form }) => form !== 'once') },
  ],
  packages: {
    '@docusaurus/core': '3.10.2',
    '@docusaurus/preset-classic': '3.10.2',
    react: '19.2.9',
    'react-dom': '19.2.9',
  },
  missing: () => null,
  publish: async (posts, folder) => {
    cleared(folder, 'src', 'build', '.docusaurus');
    written(folder, {
      'docusaurus.config.js': `export default {
  title: 'A blog', url: 'http://localhost', baseUrl: '/', onBrokenLinks: 'ignore',
  presets: [['classic', { docs: false, blog: false }]],
  ${elsewhere(posts, /docusaurus\.config/)}
};\n`,
      ...Object.fromEntries(
        posts.map((post) => [
          `src/pages/${slug(post)}.md`,
          `---\ntitle: A post\n${post.name.endsWith('md') ? 'mdx:\n  format: md\n' : ''}---\n\n${markdown(post)}`,
        ]),
      ),
    });
    await ran(folder, process.execPath, ['node_modules/@docusaurus/core/bin/docusaurus.mjs', 'build'], {
      DOCUSAURUS_NO_PERSISTENT_CACHE: 'true',
    });
    return published(join(folder, 'build'), posts, (post) => `${slug(post)}/`);
  },
};

/** VitePress, whose posts are Vue's templates: a script in one would cut the page short. */
export const vitepress: PostEngine = {
  name: 'VitePress',
  posts: [
    {
      name: 'VitePress',
      charts: [
        { platform: 'vitepress', form: 'once', fate: 'interactive' },
        ...htmlKept.filter(({ form }) => form !== 'once' && form !== 'live'),
      ],
    },
  ],
  packages: { vitepress: '1.6.4' },
  missing: () => null,
  publish: async (posts, folder) => {
    cleared(folder, 'docs');
    written(join(folder, 'docs'), {
      '.vitepress/config.mjs': `export default {\n  title: 'A blog',\n  ${elsewhere(posts, /vitepress\/config/)}\n};\n`,
      ...Object.fromEntries(posts.map((post) => [`${slug(post)}.md`, `# A post\n\n${markdown(post)}`])),
    });
    await ran(folder, process.execPath, ['node_modules/vitepress/bin/vitepress.js', 'build', 'docs']);
    return published(join(folder, 'docs/.vitepress/dist'), posts, (post) => `${slug(post)}.html`);
  },
};
