import { expect, test } from 'vitest';
import { csvColumns } from '../../dataset/csv-columns.ts';
import { keptArticles } from '../../dataset/kept-records.fixture.ts';
import { sourcesBehind } from '../../model/facts.ts';
import { viewOf } from '../view.fixture.ts';
import { dataArchive } from './data-archive.ts';
import { sharedView } from './shared-view.ts';
import { unzipped } from './zip.fixture.ts';

const view = viewOf(keptArticles, { decided: ['member-vote'] });
const files = unzipped(dataArchive(sharedView(view, 'members', 'https://charts.example/')));
const readme = files[0]?.text ?? '';

test('the archive holds a README, the table and the JSON, the last two named from the view', () => {
  const stem = `union-endorsements-2016_articles-${keptArticles.version}_decided-by-member-vote`;
  expect(files.map(({ name }) => name)).toEqual(['README.txt', `${stem}.csv`, `${stem}.json`]);
  expect(files[1]?.text.trimEnd().split('\r\n')).toHaveLength(view.rows.length + 1);
});

test('the README states the filter in force, the address, the version and the licence', () => {
  expect(readme).toContain(
    `Filter in force: decided by member vote (${view.rows.length} of ${keptArticles.endorsements.length} endorsements)`,
  );
  expect(readme).toContain('Address of the view: https://charts.example/?decided=member-vote#members');
  expect(readme).toContain(`Data version: ${keptArticles.version}`);
  expect(readme).toContain(`Licence: ${keptArticles.license}`);
});

test('the README explains every column and names every source with its address', () => {
  for (const { name, description } of csvColumns) expect(readme).toContain(`- ${name}: ${description}`);
  for (const { id, outlet, address } of sourcesBehind(keptArticles, view.rows)) {
    expect(readme).toContain(`- ${id}: ${outlet}`);
    expect(readme).toContain(address ?? 'no address known');
  }
});
