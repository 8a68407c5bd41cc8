import { dataScript, headHtml } from '../embed/head-html.ts';
import { element, text } from '../embed/markup.ts';
import { descriptionTag, type HeadTag } from '../embed/page-head.ts';
import { siteName } from '../model/site-name.ts';
import type { DrawnFrame } from './draw-frames.tsx';
import { framePaddingPx } from './frame-height.ts';
import { policyMeta } from './inline-policy.ts';

/** What all frames of a chart share. */
export interface FrameParts {
  /** Runs in the head. */
  readonly headScript: string;
  readonly style: string;
  /** Paths in the site: of the script that takes the page over, and of the other record. */
  readonly scriptPath: string;
  readonly otherRecordPath: string;
}

/** What is known of one frame beside its drawing. */
export interface FrameFacts {
  /** Cards, where the site knows its address. */
  readonly cards: readonly HeadTag[];
  /** Null where nobody said it. */
  readonly siteAddress: string | null;
  /** As high as its picture at the width of a post, in px. */
  readonly heightPx: number;
}

/** A frame's page: readable, styled and complete before any script, and all of it in one file. */
export function frameHtml(frame: DrawnFrame, parts: FrameParts, { cards, siteAddress, heightPx }: FrameFacts): string {
  const { site, description, filterWords } = frame;
  const title = `${description.headline} (${filterWords})`;
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
    `<script src="${site}${parts.scriptPath}" defer></script>`,
  ];
  const root = [
    `<div id="root" data-site="${site}" data-other-record="${site}${parts.otherRecordPath}"`,
    frame.candidate === null ? '' : ` data-candidate="${text(frame.candidate).html}"`,
    `>${frame.html}</div>`,
  ];
  const body = [
    '<main class="frame" id="frame">',
    unfiltered(frame),
    `<svg class="frame-room" width="1" height="${heightPx - framePaddingPx}" aria-hidden="true"></svg>`,
    ...root,
    '</main>',
    dataScript('application/json', 'dataset', JSON.parse(frame.data)),
  ];
  return `<!doctype html><html lang="en"><head>${head.join('')}</head><body>${body.join('')}</body></html>\n`;
}

function unfiltered({ site, view, filterWords }: DrawnFrame): string {
  const words = `The view that was asked for could not be shown in this frame. Below: ${filterWords}.`;
  const link = element('a', { href: `${site}${view}`, target: '_blank', rel: 'noopener' }, text('See the view itself'));
  return element('p', { class: 'frame-notice frame-unfiltered', role: 'alert' }, text(words), { html: ' ' }, link).html;
}
