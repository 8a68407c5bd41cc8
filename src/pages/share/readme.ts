import { csvColumns } from '../../dataset/csv-columns.ts';
import { sourcesBehind } from '../../model/facts.ts';
import { rowsOf } from '../../model/row.ts';
import { publishedInWords } from '../../model/words/sources.ts';
import type { Source } from '../../model/source.ts';
import { formatDay } from '../../model/words/dates.ts';
import type { SharedView } from './shared-view.ts';

/** A data file as its README names it. */
export interface NamedFile {
  readonly name: string;
  readonly what: string;
}

/** What goes with a table that can't say it itself: the filter in force, the terms, the columns, the sources. Plain text. */
export function readme(shared: SharedView, files: readonly NamedFile[]): string {
  const { view, title, filter, address } = shared;
  const { rows } = shared;
  const { dataset } = view;
  const parts = [
    dataset.words.title,
    [
      `View: ${title}`,
      `Filter in force: ${filter} (${rows.length} of ${rowsOf(dataset).length} endorsements)`,
      `Address of the view: ${address}`,
      `Data version: ${dataset.version}, updated on ${formatDay(dataset.updated)}`,
      `Licence: ${dataset.license}. Name this site as the source.`,
    ].join('\n'),
    section(
      'Files',
      files.map(({ name, what }) => `${name}: ${what}`),
    ),
    section('Columns of the table', [
      ...csvColumns.map(({ name, description }) => `${name}: ${description}`),
      'A cell that a spreadsheet might run as a formula has an apostrophe in front.',
    ]),
    section('Sources', sourcesBehind(dataset, rows).map(sourceLine)),
  ];
  return `${parts.join('\n\n')}\n`;
}

function section(heading: string, lines: readonly string[]): string {
  return [heading, ...lines.map((line) => `- ${line}`)].join('\n');
}

function sourceLine(source: Source): string {
  const { id, outlet, headline, address } = source;
  const parts = [
    outlet,
    headline === null ? '' : `“${headline}”`,
    publishedInWords(source),
    address ?? 'no address known',
  ];
  return `${id}: ${parts.filter((part) => part !== '').join(', ')}`;
}
