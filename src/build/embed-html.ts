import { element, text } from '../embed/markup.ts';
import { descriptionTag, type HeadTag } from './card-tags.ts';
import type { DrawnEmbed } from './draw-embeds.tsx';
import { embedPaddingPx } from './embed-height.ts';
import { headHtml } from './head-html.ts';
import { policyMeta } from './inline-policy.ts';

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

/** What is known of one embed beside its drawing. */
export interface EmbedFacts {
  /** Cards, where the site knows its address. */
  readonly cards: readonly HeadTag[];
  /** Null where nobody said it. */
  readonly siteAddress: string | null;
  /** As high as its picture at the width of a post, in px. */
  readonly heightPx: number;
}

/** An embed's page: readable, styled and complete in one file. Its scripts come later, the list among them, which all embeds share. */
export function embedHtml(embed: DrawnEmbed, parts: EmbedParts, { cards, siteAddress, heightPx }: EmbedFacts): string {
  const { site, description, siteName } = embed;
  const title = description.headline;
  const style = parts.style;
  const head = [
    policyMeta('embed', { scripts: [parts.headScript], styles: [style] }, siteAddress),
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    `<title>${text(`${title} – ${siteName}`).html}</title>`,
    `<script>${parts.headScript}</script>`,
    `<style>${style}</style>`,
    headHtml([descriptionTag(description.summary), ...cards]),
    '<link rel="icon" href="data:,">',
    ...[parts.listPath, parts.scriptPath].map((path) => `<script src="${site}${path}" defer></script>`),
  ];
  const root = [
    `<div id="root" data-site="${site}"`,
    parts.otherListPath === null ? '' : ` data-other-list="${site}${parts.otherListPath}"`,
    embed.candidate === null ? '' : ` data-candidate="${text(embed.candidate).html}"`,
    `>${embed.html}</div>`,
  ];
  const body = [
    '<main class="embed-page" id="embed">',
    unfiltered(embed),
    `<svg class="embed-room" width="1" height="${heightPx - embedPaddingPx}" aria-hidden="true"></svg>`,
    ...root,
    '<p class="embed-more" hidden><button type="button" class="text-button">Show all</button></p>',
    '</main>',
  ];
  return `<!doctype html><html lang="en"><head>${head.join('')}</head><body>${body.join('')}</body></html>\n`;
}

function unfiltered({ site, view, description }: DrawnEmbed): string {
  const words = `We couldn’t show the view this link asks for. Below: ${description.headline}.`;
  const link = element('a', { href: `${site}${view}`, target: '_blank', rel: 'noopener' }, text('See the view itself'));
  return element('p', { class: 'embed-notice embed-unfiltered', role: 'alert' }, text(words), { html: ' ' }, link).html;
}
