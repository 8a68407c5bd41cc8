import { parseDay, type Day } from '../../model/day.ts';
import { formatDay } from '../../model/words/dates.ts';
import { slug } from '../../model/words/slug.ts';
import { licenseInWords } from '../../model/words/sources.ts';
import type { SharedChart } from './shared-chart.ts';

/** What a citation says: the chart, and the day on which the reader saw it; null where no clock has been asked. */
export interface Citation extends SharedChart {
  readonly accessed: Day | null;
}

/** A citation as a sentence for a footnote. */
export function citationText({ view: { dataset }, title, filter, address, accessed }: Citation): string {
  const { race, words, version, updated } = dataset;
  const seen = accessed === null ? '' : ` Accessed ${formatDay(accessed)}.`;
  return `${race.site}: “${title}” (${filter}). ${words.title}. Data version ${version}, updated ${formatDay(updated)}, ${licenseInWords(dataset)}. ${address}.${seen}`;
}

/** A citation as a BibTeX entry. */
export function bibtex(citation: Citation): string {
  const { title, filter, address, accessed } = citation;
  const { dataset } = citation.view;
  const { race, words, version, updated } = dataset;
  const fields: Readonly<Record<string, string>> = {
    // The second pair of braces keeps capitals as they are, and an author of several words one name.
    author: `{${escaped(race.site)}}`,
    title: `{${escaped(`${title} (${filter})`)}}`,
    year: updated.slice(0, 4),
    version: escaped(version),
    // Read as it stands, so only what would end the field is escaped.
    url: address.replace(/[{}\\]/g, encodeURIComponent),
    ...(accessed !== null && { urldate: accessed }),
    note: escaped(
      `List: ${words.title}. Filter: ${filter}. Data version ${version}, updated ${updated}. License: ${licenseInWords(dataset)}`,
    ),
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},`);
  return [`@misc{${keyOf(citation)},`, ...lines, '}'].join('\n');
}

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  // BibTeX counts braces whether they are escaped or not.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
};

/** Text that TeX sets as it stands, on one line. */
function escaped(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\{}~^<>|]|[$&%#_]/g, (character) => commands[character] ?? `\\${character}`);
}

/** A citation as CSL-JSON, as reference managers read it: a list of one item. */
export function cslJson(citation: Citation): string {
  const { title, filter, address, accessed } = citation;
  const { dataset } = citation.view;
  const { race, words, version, updated } = dataset;
  const item = {
    id: keyOf(citation),
    type: 'dataset',
    title: `${title} (${filter})`,
    'container-title': words.title,
    author: [{ literal: race.site }],
    publisher: race.site,
    issued: dateParts(updated),
    ...(accessed !== null && { accessed: dateParts(accessed) }),
    version,
    URL: address,
    language: 'en',
    note: `Filter: ${filter}. License: ${licenseInWords(dataset)}.`,
  };
  return JSON.stringify([item], null, 2);
}

function dateParts(day: Day): object {
  return { 'date-parts': [day.split('-').map(Number)] };
}

function keyOf({ view: { dataset }, chart, filter }: Citation): string {
  return `${slug(dataset.race.site)}-${dataset.list}-${chart}-${slug(filter)}`;
}

/** The day that it is where the reader is, by the reader's own clock. Null where that clock shows no day we can write. */
export function today(now: Date): Day | null {
  const [year, month, date] = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  const text = [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(date).padStart(2, '0')].join('-');
  return parseDay(text) ?? null;
}
