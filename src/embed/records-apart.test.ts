import { expect, test } from 'vitest';
import { chartDescription } from '../charts/chart-description.ts';
import { chartNames } from '../charts/chart-props.ts';
import { endorsementsCsv, joinedCsv } from '../dataset/csv.ts';
import { keptArticles, keptPublicRecord, keptRecords } from '../dataset/kept-records.fixture.ts';
import { parseCsv } from '../dataset/parse-csv.fixture.ts';
import type { Dataset } from '../model/dataset.ts';
import { factsOf } from '../model/facts.ts';
import { allRows, selectedRows } from '../model/selected.ts';
import { defaultSelection, type Selection } from '../model/selection.ts';
import { sizesAdd, tallies } from '../model/tally.ts';
import { parseSelection } from '../url/parse-selection.ts';
import { vocabularyOf } from '../url/vocabulary.ts';
import { embedView } from './page/embed-view.ts';
import { picked } from './picked.ts';

const others = new Map<Dataset, Dataset>([
  [keptArticles, keptPublicRecord],
  [keptPublicRecord, keptArticles],
]);

function other(dataset: Dataset): Dataset {
  const found = others.get(dataset);
  if (!found) throw new Error('not a kept record');
  return found;
}

const wholeOf = (dataset: Dataset): Selection => ({ ...defaultSelection, record: dataset.record });

test('the records share their candidates and not one source, row or claim', () => {
  const [articles, wider] = [keptArticles, keptPublicRecord];
  expect(articles.candidates).toEqual(wider.candidates);
  const ids = (dataset: Dataset): ReadonlySet<string> =>
    new Set([...dataset.sources.keys(), ...dataset.claims.map(({ id }) => id)]);
  expect([...ids(articles)].filter((id) => ids(wider).has(id))).toEqual([]);
  expect(allRows(articles).filter((row) => allRows(wider).includes(row))).toEqual([]);
});

test.each(keptRecords)('every fact of the $record record stands on its own sources', (dataset) => {
  const cited = factsOf(dataset).flatMap(({ evidence }) => evidence.map(({ source }) => source));
  expect(cited.filter((source) => !dataset.sources.has(source))).toEqual([]);
});

test.each(keptRecords)('a filter of the $record record knows only its own organizations', (dataset) => {
  const strangers = [...other(dataset).organizations.keys()].filter((id) => !dataset.organizations.has(id));
  expect(strangers.length).toBeGreaterThan(0);
  const search = strangers.map((id) => `union=${id}`).join('&');
  const { selection, dropped } = parseSelection(search, vocabularyOf(dataset));
  expect(selection.unions).toEqual([]);
  expect(dropped).toHaveLength(strangers.length);
});

test.each(keptRecords)('a union in both records filters the $record record to its own row', (dataset) => {
  const shared = [...dataset.organizations.keys()].filter((id) => other(dataset).organizations.has(id));
  for (const union of shared) {
    const rows = selectedRows(dataset, { ...wholeOf(dataset), unions: [union] });
    expect(rows.map(({ endorsement }) => endorsement)).toEqual(
      dataset.endorsements.filter(({ organization }) => organization === union),
    );
    for (const { organization } of rows) expect(organization).toBe(dataset.organizations.get(union));
  }
});

test('sums of the articles do not move whatever the public record holds, and its unlike sizes have none', () => {
  const sums = tallies(allRows(keptArticles), keptArticles.candidates).map(({ unions, known, members }) => [
    unions,
    known,
    members,
  ]);
  expect(sums).toEqual([
    [6, 3, 6_600_000],
    [2, 1, 700_000],
  ]);
  expect([sizesAdd(keptArticles), sizesAdd(keptPublicRecord)]).toEqual([true, false]);
});

test.each(keptRecords)(
  'the CSV of the $record record names that record and its own sources in every line',
  (dataset) => {
    const [header = [], ...lines] = parseCsv(endorsementsCsv(dataset, allRows(dataset)));
    const [record, sources] = [header.indexOf('record'), header.indexOf('sources')];
    expect(lines).toHaveLength(dataset.endorsements.length);
    expect(new Set(lines.map((line) => line[record]))).toEqual(new Set([dataset.record]));
    const foreign = [...other(dataset).sources.values()].flatMap(({ id, address }) => [
      `${id}:p`,
      ...(address === null ? [] : [address]),
    ]);
    for (const line of lines)
      for (const mark of foreign)
        expect((line[sources] ?? '').split(';').filter((one) => one.startsWith(mark))).toEqual([]);
  },
);

test('in the joined CSV the first column tells every line apart, and no line stands in both', () => {
  const [, ...lines] = parseCsv(joinedCsv(keptRecords.map((dataset) => ({ dataset, rows: allRows(dataset) }))));
  const count = (record: string): number => lines.filter(([first]) => first === record).length;
  expect([count('articles'), count('public')]).toEqual(keptRecords.map(({ endorsements }) => endorsements.length));
  expect(new Set(lines.map((line) => line.slice(0, 2).join(' '))).size).toBe(lines.length);
});

test.each(keptRecords)('a iframe of the $record record shows its rows and says in whose words', (dataset) => {
  const { rows, selection } = embedView(dataset, null, `record=${dataset.record}`);
  expect(rows).toEqual(selectedRows(dataset, wholeOf(dataset)));
  for (const chart of chartNames) {
    const { subtitle } = chartDescription(chart, dataset, rows, selection);
    expect(subtitle).toContain(dataset.record === 'articles' ? 'the five articles' : 'the public sources');
    expect(subtitle).not.toContain(dataset.record === 'articles' ? 'public' : 'articles');
  }
});

test.each(keptRecords)('what a iframe of the $record record tells its host stands on that record alone', (dataset) => {
  const outlets = new Set([...dataset.sources.values()].map(({ outlet }) => outlet));
  for (const id of dataset.organizations.keys()) {
    const { organization, endorsements } = picked(dataset, id);
    expect(organization?.name).toBe(dataset.organizations.get(id)?.name);
    for (const { evidence } of endorsements) for (const { outlet } of evidence) expect(outlets).toContain(outlet);
  }
});
