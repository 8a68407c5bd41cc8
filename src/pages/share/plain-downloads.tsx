import type { ChartName } from '../../charts/charts.ts';
import type { ListName } from '../../model/dataset.ts';
import { FileLinks } from './file-links.tsx';
import { plainData, plainPictures } from './plain-files.ts';

/** What there is to save of a chart without script: the files that the build has published. */
export function PlainDownloads({ chart, record }: { readonly chart: ChartName; readonly record: ListName }) {
  return (
    <>
      <h4>Image of everything in the articles</h4>
      <FileLinks files={plainPictures(chart)} />
      <h4>All data</h4>
      <FileLinks files={plainData(record)} />
    </>
  );
}
