import { useContext } from 'react';
import { listPath } from '../../dataset/load-dataset.ts';
import type { ListName } from '../../model/dataset.ts';
import { formatDay } from '../../model/words/dates.ts';
import { licenseInWords } from '../../model/words/sources.ts';
import { SiteContext } from '../site.ts';
import type { PageChart } from './shared-chart.ts';

/** What there is to save of a chart without script: the files that the build has published, all of the first list drawn. */
export function PlainDownloads({ view: { dataset }, chart }: PageChart) {
  const { lists } = useContext(SiteContext);
  const folder = `embed/${chart}/`;
  return (
    <>
      <h4>{`Image of everything in ${lists[0].subject}`}</h4>
      <FileLinks
        files={{ SVG: `${folder}chart.svg`, PNG: `${folder}chart.png`, 'PNG at 2×': `${folder}chart@2x.png` }}
      />
      <AllData list={dataset.list} />
    </>
  );
}

/** The data of the site as published: everything, and the list that is shown. */
export function AllData({ list }: { readonly list: ListName }) {
  const { lists } = useContext(SiteContext);
  return (
    <>
      <h4>All data</h4>
      <FileLinks
        files={{
          [lists.length > 1 ? 'CSV, both lists' : 'CSV']: 'data/endorsements.csv',
          JSON: listPath(list),
          'ZIP of everything, with a README': 'data/all-data.zip',
          'What the columns mean': 'data/datapackage.json',
        }}
      />
    </>
  );
}

/** Plain links that save published files, by what they say. */
function FileLinks({ files }: { readonly files: Readonly<Record<string, string>> }) {
  return (
    <div className="share-choices">
      {Object.entries(files).map(([label, path]) => (
        <a key={path} href={path} download="">
          {label}
        </a>
      ))}
    </div>
  );
}

/** A citation that needs no script: it leaves out what only a browser knows, which are the link and the day. */
export function PlainCitation({ view, chart }: PageChart) {
  const { words, race, version, updated } = view.dataset;
  const terms = licenseInWords(view.dataset);
  return (
    <>
      <h4>Cite as</h4>
      <p>{`${race.site}: “${words.title}” (chart “${chart}”). Data version ${version}, updated ${formatDay(updated)}, ${terms}. Add the link to this page and the day you read it.`}</p>
    </>
  );
}
