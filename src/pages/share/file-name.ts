import type { SharedView } from './shared-view.ts';

const longest = 100;

/** An image's file: site, list, chart and filter, as in "union-endorsements-2020_articles_members_oak-only.svg". */
export function pictureFileName({ view: { dataset }, chart, filter }: SharedView, ending: string): string {
  return `${slug(dataset.race.site)}_${dataset.list}_${chart}_${slug(filter)}${ending}`;
}

/** A data file: site, list with its version, and filter, as in "union-endorsements-2020_articles-1.0.0_oak-only.csv". */
export function dataFileName({ view: { dataset }, filter }: SharedView, ending: string): string {
  return `${slug(dataset.race.site)}_${dataset.list}-${dataset.version}_${slug(filter)}${ending}`;
}

/** Words as a part of a file name that every system takes: lower-case Latin letters, digits and hyphens, 100 at most. */
export function slug(words: string): string {
  const whole = words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/['’\p{M}]/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return whole.length <= longest ? whole : whole.slice(0, longest).replace(/-[^-]*$/, '');
}
