import { endorsementsCsv, endorsementsTsv, forSpreadsheets } from '../../dataset/csv.ts';
import { rowsOf } from '../../model/row.ts';
import { plural } from '../../model/words/numbers.ts';
import { AllData } from './plain-panels.tsx';
import { saveFile, ShareActions, type ShareAction } from './share-actions.tsx';
import { dataFileName, sharedChart, type SharedChart, type PageChart } from './shared-chart.ts';
import { siteAddress } from './site-address.ts';
import { viewJson } from './view-json.ts';
import { ViewPictures } from './view-pictures.tsx';

/** Everything that can be saved of a chart of exactly this view, and all data beside it. */
export function DownloadPanel(props: PageChart) {
  const { dataset, selection } = props.view;
  const shared = sharedChart(props, siteAddress());
  const all = rowsOf(dataset).length;
  return (
    <>
      <h4>Image of this view</h4>
      <p>{`Showing ${shared.filter}. The image includes the title, filter, sources and link.`}</p>
      <ViewPictures {...props} theme={selection.theme} />
      <h4>Data shown</h4>
      <p>
        <span>
          {shared.rows.length === all ? wholeInWords(all) : `${shared.rows.length} of ${plural(all, 'endorsement')}.`}
        </span>{' '}
        <span>The CSV’s file name shows the filter; the JSON includes filter, sources and terms.</span>
      </p>
      <ShareActions subject={shared.address} actions={dataActions(shared)} />
      <AllData list={dataset.list} />
    </>
  );
}

function wholeInWords(count: number): string {
  if (count === 0) return 'This list has no endorsements yet.';
  return count === 1 ? 'The one endorsement in this list.' : `All ${plural(count, 'endorsement')} in this list.`;
}

/** The rows that are shown, to save or to copy. */
function dataActions(shared: SharedChart): readonly ShareAction[] {
  const { dataset } = shared.view;
  const saved = (label: string, ending: string, type: string, content: () => string): ShareAction => ({
    label,
    failure: 'We couldn’t create the file.',
    run: async () => saveFile(new Blob([content()], { type }), dataFileName(shared, ending)),
  });
  return [
    saved('CSV', '.csv', 'text/csv', () => forSpreadsheets(endorsementsCsv(dataset, shared.rows))),
    saved('JSON with sources', '.json', 'application/json', () => viewJson(shared)),
    {
      label: 'Copy data',
      failure: 'Your browser blocked copying. Download the CSV instead.',
      run: async () => {
        await navigator.clipboard.writeText(endorsementsTsv(dataset, shared.rows));
        return 'Copied as a table: paste it into a spreadsheet.';
      },
    },
  ];
}
