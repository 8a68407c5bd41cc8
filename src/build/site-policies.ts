import type { HeaderPolicies } from '../build/header-table.ts';
import { inlinePolicy, type InlineTexts } from './inline-policy.ts';

/** The policies that go by header: one for the dashboard, one for all pages that may stand in embeds. */
export function sitePolicies(
  app: InlineTexts,
  embeds: readonly InlineTexts[],
  siteAddress: string | null,
): HeaderPolicies {
  const all = {
    scripts: [...new Set(embeds.flatMap(({ scripts }) => scripts))],
    styles: [...new Set(embeds.flatMap(({ styles }) => styles))],
  };
  return {
    app: inlinePolicy('app', 'header', app, siteAddress),
    embed: inlinePolicy('embed', 'header', all, siteAddress),
  };
}
