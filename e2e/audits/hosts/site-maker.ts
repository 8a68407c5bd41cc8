import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { serve } from '../../support/serve.ts';
import { lacking, slug, type Placed, type Post, type PostEngine, type WrittenPost } from './post-engine.ts';
import { ran, written } from './folder.ts';

/** An engine that is one command: run in the folder `in`, it makes a site in the folder `out` beside it. */
interface SiteMaker {
  readonly name: string;
  /** What it shows, where that is not what every engine shows that keeps HTML. */
  readonly charts?: readonly Placed[];
  /** Posts in files of several kinds, where it takes more than one. */
  readonly posts?: readonly Post[];
  /** A program on the PATH, or the path of a script in `node_modules`. */
  readonly program: string;
  /** What npm has to bring, by its exact version, where the project has it not. */
  readonly packages?: Readonly<Record<string, string>>;
  /** Debian's packages, where they are not called like the program. */
  readonly debian?: string;
  /** The files besides the posts. `said` is what the dialog has for a place besides the posts. */
  readonly files?: (said: (place: RegExp) => string) => Readonly<Record<string, string>>;
  /** A post's file, as its author writes it. */
  readonly post: (post: WrittenPost) => readonly [path: string, text: string];
  readonly inputs: (post: WrittenPost) => readonly string[];
  /** A post's page; the post's name with `.html` where nothing is said. */
  readonly page?: (post: WrittenPost) => string;
  readonly env?: Readonly<Record<string, string>>;
}

/** What an engine that keeps HTML in Markdown shows, from a post that has every format of the dialog that is HTML or Markdown. */
export const htmlKept: readonly Placed[] = [
  { platform: 'static', format: 'live', fate: 'interactive' },
  { platform: 'any', format: 'script-in-head', fate: 'interactive' },
  { platform: 'iframe', format: 'iframe', fate: 'iframe' },
  // The page has the script, for the formats above.
  { platform: 'email', format: 'image', fate: 'interactive' },
  { platform: 'markdown', format: 'markdown', fate: 'image' },
  { platform: 'wordpress-link', format: 'link', fate: 'address' },
];

/** The engine. */
export function siteMaker({
  name,
  charts = htmlKept,
  posts = [{ name, charts }],
  packages,
  ...maker
}: SiteMaker): PostEngine {
  const isScript = maker.program.includes('/');
  const modules = (folder: string): string => resolve(packages ? folder : '.', 'node_modules');
  return {
    name,
    posts,
    missing: async (folder) => {
      if (!isScript) return lacking(maker.program, maker.debian);
      const isHere = Object.entries(packages ?? {}).every(([one, version]) => {
        const path = join(modules(folder), one, 'package.json');
        return existsSync(path) && readFileSync(path, 'utf8').includes(`"version": "${version}"`);
      });
      if (isHere) return null;
      if (process.env['HOSTS_INSTALL'] === undefined) return 'HOSTS_INSTALL=1 npm run check:hosts';
      written(folder, { 'package.json': JSON.stringify({ private: true, dependencies: packages }) });
      await ran(folder, 'npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock']);
      return null;
    },
    publish: async (all, folder) => {
      const [from, to] = [join(folder, 'in'), join(folder, 'out')];
      for (const one of [from, to]) {
        rmSync(one, { recursive: true, force: true });
        mkdirSync(one);
      }
      const texts = all.flatMap((post) => post.charts.flatMap((chart) => chart.elsewhere));
      written(from, maker.files?.((place) => texts.find((one) => place.test(one.place))?.text ?? '') ?? {});
      written(from, Object.fromEntries(all.map((post) => maker.post(post))));
      const script = isScript ? [join(modules(folder), maker.program)] : [];
      const inputs = all.slice(0, 1).flatMap((post) => maker.inputs(post));
      await ran(from, isScript ? process.execPath : maker.program, [...script, ...inputs], maker.env);
      const server = await serve({ root: to });
      // Another name for the machine is another site, not only another origin.
      const site = `http://localhost:${(server.address() as AddressInfo).port}`;
      return {
        addresses: all.map((post) => `${site}/${maker.page?.(post) ?? `${slug(post)}.html`}`),
        close: () => server.close().closeAllConnections(),
      };
    },
  };
}
