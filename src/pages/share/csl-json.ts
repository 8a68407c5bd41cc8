import type { Day } from '../../model/day.ts';
import { slug } from './file-name.ts';
import type { Citation } from './citation.ts';

/** A citation as CSL-JSON, as reference managers read it: a list of one item. */
export function cslJson(cited: Citation): string {
  const { publisher, list, listTitle, chart, title, filter, address, version, updated, license, accessed } = cited;
  const item = {
    id: `${slug(publisher)}-${list}-${chart}-${slug(filter)}`,
    type: 'dataset',
    title: `${title} (${filter})`,
    'container-title': listTitle,
    author: [{ literal: publisher }],
    publisher,
    issued: dateParts(updated),
    ...(accessed !== null && { accessed: dateParts(accessed) }),
    version,
    URL: address,
    language: 'en',
    note: `Filter: ${filter}. License: ${license}.`,
  };
  return JSON.stringify([item], null, 2);
}

function dateParts(day: Day): { readonly 'date-parts': readonly [readonly number[]] } {
  return { 'date-parts': [day.split('-').map(Number)] };
}
