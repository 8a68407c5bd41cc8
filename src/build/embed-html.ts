import { element, newTabNote, escapedText } from '../embed/markup.ts';
import { embedCards } from './cards.ts';
import type { DrawnEmbed } from './draw-embeds.tsx';
import { imageWidthPx } from '../embed/embed-address.ts';
import { descriptionTag, undarkened } from './head-tags.ts';
import { policyMeta } from './inline.ts';

/** What all embeds of a chart share. */
export interface EmbedParts {
  /** Runs in the head. */
  readonly headScript: string;
  readonly style: string;
  /** Paths in the site: of the script that takes the page over, of the list, and of the other list, if there is one. */
  readonly scriptPath: string;
  readonly listPath: string;
  readonly otherListPath: string | null;
}

/** An embed's page: readable, styled and complete in one file. Its scripts come later, the list among them, which all embeds share. */
export function embedHtml(embed: DrawnEmbed, parts: EmbedParts, siteAddress: string | null): string {
  const { site, description, siteName } = embed;
  const title = description.headline;
  const head = [
    policyMeta('embed', { scripts: [parts.headScript], styles: [parts.style] }, siteAddress),
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    undarkened,
    `<title>${escapedText(`${title} – ${siteName}`).html}</title>`,
    `<script>${parts.headScript}</script>`,
    `<style>${parts.style}</style>`,
    descriptionTag(description.summary),
    embedCards(embed, siteAddress),
    '<link rel="icon" href="data:,">',
    ...[parts.listPath, parts.scriptPath].map((path) => `<script src="${site}${path}" defer></script>`),
  ];
  const root = [
    `<div id="root" data-site="${site}"`,
    parts.otherListPath === null ? '' : ` data-other-list="${site}${parts.otherListPath}"`,
    embed.candidate === null ? '' : ` data-candidate="${escapedText(embed.candidate).html}"`,
    `>${embed.html}</div>`,
  ];
  const body = [
    '<main class="embed-page" id="embed">',
    unfiltered(embed),
    `<svg class="embed-room" viewBox="0 0 ${imageWidthPx} ${embed.light.heightPx}" aria-hidden="true"></svg>`,
    ...root,
    '<p class="embed-more" hidden><button type="button" class="text-button">Show all</button></p>',
    '</main>',
  ];
  return `<!doctype html><html lang="en"><head>${head.join('')}</head><body>${body.join('')}</body></html>\n`;
}

function unfiltered({ site, view, description }: DrawnEmbed): string {
  const words = `We couldn’t show the view this link asks for. Below: ${description.headline}.`;
  const attributes = { href: `${site}${view}`, target: '_blank', rel: 'noopener' };
  const link = element('a', attributes, escapedText('See the view itself'), newTabNote);
  return element(
    'p',
    { class: 'embed-notice embed-unfiltered', role: 'alert' },
    escapedText(words),
    { html: ' ' },
    link,
  ).html;
}
