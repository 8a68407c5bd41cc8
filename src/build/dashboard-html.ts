import type { Rollup } from 'vite';
import type { Drawn } from './draw-dashboard.tsx';
import { fontFaces, type FontFile } from './fonts.ts';

/** What the bundler made, to be inlined or preloaded. */
export interface Made {
  readonly bundle: Rollup.OutputBundle;
  readonly fonts: readonly FontFile[];
  /** Attributes of the page's element: see `recordDigests`. */
  readonly digests: string;
}

/** The page's HTML with the drawing in place, its style inlined, and its data and fonts preloaded. */
export function dashboardHtml(html: string, drawn: Drawn, { bundle, fonts, digests }: Made): string {
  const style = fontFaces(fonts, './') + styles(bundle);
  const preloads = [
    ...fonts.map(({ fileName }) => `<link rel="preload" href="./${fileName}" as="font" type="font/woff2" crossorigin>`),
    `<link rel="preload" href="./data/articles.json" as="fetch" crossorigin>`,
  ];
  return html
    .replace(/\s*<link rel="stylesheet"[^>]*>/g, '')
    .replace('</head>', () => `${preloads.join('')}<style>${style}</style></head>`)
    .replace('<div id="root"></div>', () => `<div id="root" ${digests}>${drawn.html}</div>`);
}

function styles(bundle: Rollup.OutputBundle): string {
  const sheets = Object.values(bundle).filter((file) => file.type === 'asset' && file.fileName.endsWith('.css'));
  return sheets.map((file) => (file.type === 'asset' ? String(file.source) : '')).join('');
}
