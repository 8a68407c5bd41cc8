import { element, newTabNote, escapedText } from '../embed/markup.ts';
import { siteIcon, undarkened } from './head-tags.ts';
import { policyMeta } from './inline.ts';
import type { SiteFile } from './site-file.ts';

/** What a page that stands for any address looks for, to find the site's folder. */
const landmark = 'icon.svg';

/**
 * The page that a host sends for an address that is none of the site's, with the file by which it finds its way home.
 * It may stand in an iframe, as an embed that is gone.
 */
export function notFoundFiles(siteName: string, siteAddress: string | null, style: string): readonly SiteFile[] {
  const scripts = siteAddress === null ? [homeScript] : [];
  const head = [
    policyMeta('embed', { scripts, styles: [style] }, siteAddress),
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    undarkened,
    `<title>Page not found – ${escapedText(siteName).html}</title>`,
    '<meta name="robots" content="noindex">',
    '<link rel="icon" href="data:,">',
    `<style>${style}</style>`,
  ];
  const link = element(
    'a',
    { href: siteAddress ?? '/', id: 'home', target: '_blank', rel: 'noopener' },
    escapedText('See all charts'),
    newTabNote,
  );
  const words = 'We can’t find that page. A chart may have been renamed or removed.';
  const body = [
    '<main class="embed-page"><div>',
    `<h1 class="chart-headline">Page not found</h1><p class="chart-deck">${escapedText(words).html}</p><p>${link.html}</p>`,
    '</div></main>',
    ...scripts.map((script) => `<script>${script}</script>`),
  ];
  const html = `<!doctype html><html lang="en"><head>${head.join('')}</head><body>${body.join('')}</body></html>\n`;
  return [
    { fileName: '404.html', source: html },
    { fileName: landmark, source: decodeURIComponent(siteIcon.slice(siteIcon.indexOf(',') + 1)) },
  ];
}

/** A site that does not know its address looks for its own folder in those above the page, the nearest first. */
const homeScript = `(function look(folder){var image=new Image;image.onload=function(){document.getElementById('home').href=folder};image.onerror=function(){if(folder!=='/')look(folder.replace(/[^/]*\\/$/,''))};image.src=folder+'${landmark}'})(location.pathname.replace(/[^/]*$/,''))`;
