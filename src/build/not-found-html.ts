import { element, text } from '../embed/markup.ts';
import { siteName } from '../model/site-name.ts';
import { policyMeta, type InlineTexts } from './inline-policy.ts';

/** A page, and what stands in it inline. */
export interface NotFound {
  readonly html: string;
  readonly inline: InlineTexts;
}

/** A page that a host sends for an address that is none of the site's. It may stand in an embed, as an embed that is gone. */
export function notFoundHtml(siteAddress: string | null, style: string): NotFound {
  const home = siteAddress ?? './';
  const inline = { scripts: siteAddress === null ? [homeScript] : [], styles: [style] };
  const head = [
    policyMeta('embed', inline, siteAddress),
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    `<title>Not here – ${text(siteName).html}</title>`,
    '<meta name="robots" content="noindex">',
    '<link rel="icon" href="data:,">',
    `<style>${style}</style>`,
  ];
  const link = element('a', { href: home, id: 'home', target: '_blank', rel: 'noopener' }, text('See all charts'));
  const words = 'There is no page at this address. A chart that stood here has been renamed or taken down.';
  const body = [
    '<main class="embed-page"><div>',
    `<h1 class="chart-headline">Nothing here</h1><p class="chart-subtitle">${text(words).html}</p><p>${link.html}</p>`,
    '</div></main>',
    ...inline.scripts.map((script) => `<script>${script}</script>`),
  ];
  return {
    html: `<!doctype html><html lang="en"><head>${head.join('')}</head><body>${body.join('')}</body></html>\n`,
    inline,
  };
}

/** A site that does not know its address finds its own folder in that of the page: embeds and data lie one level below it. */
const homeScript =
  "document.getElementById('home').href=location.pathname.replace(/(?:embed|data|assets|hosting)\\/.*|[^/]*$/,'')";
