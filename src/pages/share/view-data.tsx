import { endorsementsCsv, endorsementsTsv } from '../../dataset/csv.ts';
import { dataFileName } from './file-name.ts';
import { saveFile } from './save-file.ts';
import { ShareActions, type ShareAction } from './share-actions.tsx';
import type { SharedView } from './shared-view.ts';
import { viewJson } from './view-json.ts';

/** The rows that are shown, to save or to copy. */
export function ViewData({ shared }: { readonly shared: SharedView }) {
  const { rows } = shared;
  const { dataset } = shared.view;
  const saved = (label: string, ending: string, content: () => Blob): ShareAction => ({
    label,
    failure: 'We couldn’t create the file.',
    run: async () => {
      const name = dataFileName(shared, ending);
      saveFile(content(), name);
      return `Saved as ${name}.`;
    },
  });
  const copied: ShareAction = {
    label: 'Copy data',
    failure: 'Your browser blocked copying. Download the CSV instead.',
    run: async () => {
      await navigator.clipboard.writeText(endorsementsTsv(dataset, rows));
      return 'Copied as a table: paste it into a spreadsheet.';
    },
  };
  const actions = [
    saved('CSV', '.csv', () => new Blob([forSpreadsheets(endorsementsCsv(dataset, rows))], { type: 'text/csv' })),
    saved('JSON with sources', '.json', () => new Blob([viewJson(shared)], { type: 'application/json' })),
    copied,
  ];
  return <ShareActions subject={shared.address} actions={actions} />;
}

/** Says that the text is UTF-8 where a spreadsheet could take it for anything else; plain ASCII is the same in all. */
function forSpreadsheets(csv: string): string {
  return /^\p{ASCII}*$/u.test(csv) ? csv : `\ufeff${csv}`;
}
