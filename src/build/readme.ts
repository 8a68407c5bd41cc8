import { csvColumnsOf, encodingInWords } from '../dataset/csv-columns.ts';
import type { Dataset } from '../model/dataset.ts';
import { rowsOf } from '../model/row.ts';
import { publishedInWords } from '../model/words/sources.ts';
import type { Source } from '../model/source.ts';
import { plural } from '../model/words/numbers.ts';
import { joined } from '../model/words/series.ts';
import { formatDay } from '../model/words/dates.ts';

/** What goes with a table that can't say it itself: which lists there are, the terms, the columns, the sources. Plain text. */
export function readme(
  datasets: readonly Dataset[],
  files: readonly { readonly name: string; readonly what: string }[],
): string {
  const parts = [
    datasets[0]?.race.site ?? '',
    ...datasets.map((dataset) =>
      [
        dataset.words.title,
        dataset.words.description,
        `${plural(rowsOf(dataset).length, 'endorsement')}. Data version ${dataset.version}, updated on ${formatDay(dataset.updated)}.`,
        `License: ${dataset.license}. Name this site as the source.`,
      ].join('\n'),
    ),
    ...(datasets.length > 1 ? ['The lists overlap: never add them up.'] : []),
    section(
      'Files',
      files.map(({ name, what }) => `${name}: ${what}`),
    ),
    section('Columns of the table', [
      ...csvColumnsOf(datasets).map(({ name, description }) => `${name}: ${description}`),
      encodingInWords,
      'A cell that a spreadsheet might run as a formula has an apostrophe in front.',
    ]),
    ...datasets.map((dataset) =>
      section(`Sources: ${dataset.words.title}`, [...dataset.sources.values()].map(sourceLine)),
    ),
  ];
  return `${parts.join('\n\n')}\n`;
}

function section(heading: string, lines: readonly string[]): string {
  return [heading, ...lines.map((line) => `- ${line}`)].join('\n');
}

function sourceLine(source: Source): string {
  const { id, outlet, headline, address } = source;
  const title = headline === null ? null : `“${headline}”`;
  return `${id}: ${joined(', ', outlet, title, publishedInWords(source), address)}`;
}
