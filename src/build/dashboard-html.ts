import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rollup } from 'vite';
import type { PrerenderedDashboard } from './draw-dashboard.tsx';
import { fontFaces, type FontFile } from './fonts.ts';
import { listPath } from '../dataset/load-dataset.ts';
import { escapedText } from '../embed/markup.ts';
import { descriptionTag, siteIcon } from './head-tags.ts';
import { dataScript, policyMeta } from './inline.ts';
import { linkedData } from './linked-data.ts';
import type { ListFile } from './list-files.ts';

/** What the page is made of besides its drawing, and what the site knows of itself. */
export interface DashboardParts {
  readonly lists: readonly [ListFile, ...ListFile[]];
  readonly fonts: readonly FontFile[];
  /** Runs in the head. */
  readonly headScript: string;
  /** Cards, where the site knows its address. */
  readonly cards: string;
  readonly siteAddress: string | null;
  /** What the bundler made; null while the site is being worked on, when nothing is inlined and no policy in force. */
  readonly bundle: Rollup.OutputBundle | null;
}

const stylesheetLink = /\s*<link rel="stylesheet"[^>]*href="([^"]+)"[^>]*>/g;

/** The page's HTML with the drawing in place, its style inlined, its policy first, and what else it will need asked for last. */
export function dashboardHtml(html: string, dashboard: PrerenderedDashboard, parts: DashboardParts): string {
  const { lists, fonts, headScript, cards, siteAddress, bundle } = parts;
  const style = fontFaces(fonts, './') + (bundle === null ? sourceStyles() : styles(html, bundle));
  const head = [
    descriptionTag(lists[0].dataset.words.description),
    cards,
    dataScript('application/ld+json', 'about', linkedData(lists, siteAddress)),
    `<script>${headScript}</script>`,
    `<style>${style}</style>`,
  ];
  // At the end: fonts and data would share the line with the words and charts that a reader waits for.
  const preloads = [
    ...fonts.map(
      ({ fileName, family, weight }) =>
        `<link rel="preload" href="./${fileName}" as="font" type="font/woff2" crossorigin data-family="${family}" data-weight="${weight}">`,
    ),
    `<link rel="preload" href="./${listPath(lists[0].dataset.list, lists[0].sha256)}" as="fetch" crossorigin>`,
  ];
  const policy = bundle === null ? '' : policyMeta('app', { scripts: [headScript], styles: [style] }, siteAddress);
  return (bundle === null ? html : html.replace(stylesheetLink, ''))
    .replace('<head>', () => `<head>${policy}`)
    .replace('<title></title>', () => `<title>${escapedText(dashboard.site.name).html}</title>`)
    .replace('href="data:,"', () => `href="${siteIcon}"`)
    .replace('</head>', () => `${head.join('')}</head>`)
    .replace(
      '<div id="root"></div>',
      () =>
        `<div id="root" ${digests(lists)}>${dashboard.html}</div>${dataScript('application/json', 'site', dashboard.site)}${preloads.join('')}`,
    );
}

/** Every style sheet as it stands, while the site is worked on: a page would have none until its script brings them. Layers order them. */
function sourceStyles(): string {
  const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.css'));
  return layerOrder + sheets.map((name) => readFileSync(join('src', name), 'utf8')).join('');
}

/** The lists as they were when the page was drawn, so that script can tell whether a file is another one. */
function digests(lists: readonly ListFile[]): string {
  return lists.map(({ dataset, sha256 }) => `data-${dataset.list}-sha256="${sha256}"`).join(' ');
}

/** As in tokens.css: said first, since the sheets of shared parts may come before it. */
const layerOrder = '@layer reset,tokens,base,layout,components,charts,print;';

/** The style of what the page loads at once; what comes later brings its own. */
function styles(html: string, bundle: Rollup.OutputBundle): string {
  const linked = [...html.matchAll(stylesheetLink)].map(([, href = '']) => href.replace(/^\.\//, ''));
  return (layerOrder + linked.map((fileName) => sheet(bundle, fileName)).join('')).trim();
}

function sheet(bundle: Rollup.OutputBundle, fileName: string): string {
  const file = bundle[fileName];
  if (file?.type !== 'asset') throw new Error(`the build made no ${fileName}`);
  return file.source.toString();
}
