import type { Rollup } from 'vite';
import { dataScript, headHtml } from '../build/head-html.ts';
import { linkedData } from '../build/linked-data.ts';
import { descriptionTag, type HeadTag } from '../build/card-tags.ts';
import type { Drawn } from './draw-dashboard.tsx';
import { fontFaces, type FontFile } from './fonts.ts';
import { policyMeta, type InlineTexts } from './inline-policy.ts';
import { siteIcon } from './site-icon.ts';

/** What the bundler made, to be inlined or preloaded, and what the site knows of itself. */
export interface Made {
  readonly bundle: Rollup.OutputBundle;
  readonly fonts: readonly FontFile[];
  /** Runs in the head. */
  readonly headScript: string;
  /** Attributes of the page's element: see `recordDigests`. */
  readonly digests: string;
  /** Cards, where the site knows its address. */
  readonly cards: readonly HeadTag[];
  readonly siteAddress: string | null;
}

/** A page, and what stands in it between script and style tags. */
export interface DashboardHtml {
  readonly html: string;
  readonly inline: InlineTexts;
}

const stylesheetLink = /\s*<link rel="stylesheet"[^>]*href="([^"]+)"[^>]*>/g;

/** What is published of the data, for search engines. */
const distributions = [
  { path: 'data/articles.json', format: 'application/json' },
  { path: 'data/endorsements.csv', format: 'text/csv' },
];

/** The page's HTML with the drawing in place, its style inlined, its data and fonts preloaded, and its policy first. */
export function dashboardHtml(html: string, drawn: Drawn, made: Made): DashboardHtml {
  const { fonts, headScript, digests, cards, siteAddress } = made;
  const style = styles(html, made.bundle);
  const faces = fontFaces(fonts, './');
  const head = [
    // For nobody until the head's script finds the line fast enough.
    ...fonts.map(
      ({ fileName, family, weight }) =>
        `<link rel="preload" href="./${fileName}" as="font" type="font/woff2" media="not all" crossorigin data-family="${family}" data-weight="${weight}">`,
    ),
    '<link rel="preload" href="./data/articles.json" as="fetch" crossorigin>',
    headHtml([descriptionTag(drawn.dataset.description), ...cards]),
    dataScript('application/ld+json', 'about', linkedData(drawn.dataset, distributions, siteAddress)),
    `<script>${headScript}</script><noscript><style>${faces}</style></noscript><style>${style}</style>`,
  ];
  const inline = { scripts: [headScript], styles: [faces, style] };
  const page = html
    .replace(stylesheetLink, '')
    .replace('<head>', () => `<head>${policyMeta('app', inline, siteAddress)}`)
    .replace('href="data:,"', () => `href="${siteIcon}"`)
    .replace('</head>', () => `${head.join('')}</head>`)
    .replace('<div id="root"></div>', () => `<div id="root" ${digests}>${drawn.html}</div>`);
  return { html: page, inline };
}

/** As in tokens.css: said first, since the sheets of shared parts may come before it. */
const layerOrder = '@layer reset,tokens,base,layout,components,charts,print;';

/** The style of what the page loads at once; what comes later brings its own. */
function styles(html: string, bundle: Rollup.OutputBundle): string {
  const linked = [...html.matchAll(stylesheetLink)].map(([, href = '']) => href.replace(/^\.\//, ''));
  return layerOrder + linked.map((fileName) => sheet(bundle, fileName)).join('');
}

function sheet(bundle: Rollup.OutputBundle, fileName: string): string {
  const file = bundle[fileName];
  if (file?.type !== 'asset') throw new Error(`the build made no ${fileName}`);
  return file.source.toString();
}
