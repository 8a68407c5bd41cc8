import { useContext } from 'react';
import type { ChartName } from '../../charts/charts.ts';
import { SiteContext } from '../site.ts';
import type { View } from '../view.ts';
import { FileLinks } from './file-links.tsx';
import { plainData, plainPictures } from './plain-files.ts';

/** What there is to save of a chart without script: the files that the build has published. */
export function PlainDownloads({ view: { dataset }, chart }: { readonly view: View; readonly chart: ChartName }) {
  const site = useContext(SiteContext);
  return (
    <>
      <h4>{`Image of everything in ${site.lists[0]?.subject ?? dataset.words.subject}`}</h4>
      <FileLinks files={plainPictures(chart)} />
      <h4>All data</h4>
      <FileLinks files={plainData(site, dataset.list)} />
    </>
  );
}
