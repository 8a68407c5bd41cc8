import { endorsementsCsv } from '../../dataset/csv.ts';
import { dataFileName } from './file-name.ts';
import { readme } from './readme.ts';
import type { SharedView } from './shared-view.ts';
import { viewJson } from './view-json.ts';
import { zip } from './zip.ts';

/** The rows that are shown, as a ZIP archive: the table, the same with all evidence, and a README with filter and sources. */
export function dataArchive(shared: SharedView): Uint8Array<ArrayBuffer> {
  const { rows } = shared;
  const { dataset } = shared.view;
  const table = { name: dataFileName(shared, '.csv'), what: 'one row for each endorsement shown' };
  const json = {
    name: dataFileName(shared, '.json'),
    what: 'the same with the evidence of every fact and all sources',
  };
  return zip(
    [
      { name: 'README.txt', text: readme(shared, [table, json]) },
      { name: table.name, text: endorsementsCsv(dataset, rows) },
      { name: json.name, text: viewJson(shared) },
    ],
    dataset.updated,
  );
}
