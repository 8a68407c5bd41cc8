import type { ChartName } from '../../../charts/charts.ts';
import { formatDay } from '../../../model/words/dates.ts';
import type { View } from '../../view.ts';

/** A citation that needs no script: it leaves out what only a browser knows, which are the address and the day. */
export function DrawnCitation({ view, chart }: { readonly view: View; readonly chart: ChartName }) {
  const { words, race, version, updated, license } = view.dataset;
  const terms = license.replaceAll('-', ' ');
  return (
    <>
      <h4>Cite as</h4>
      <p>{`${race.site}: “${words.title}” (chart “${chart}”). Data version ${version}, updated ${formatDay(updated)}, ${terms}. Add the link to this page and the day you read it.`}</p>
    </>
  );
}
