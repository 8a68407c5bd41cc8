import type { ChartName } from '../../../charts/chart-props.ts';
import { siteName } from '../../../model/site-name.ts';
import { formatDay } from '../../../model/when-words.ts';
import type { View } from '../../view.ts';

/** A citation that needs no script: it leaves out what only a browser knows, which are the address and the day. */
export function DrawnCitation({ view, chart }: { readonly view: View; readonly chart: ChartName }) {
  const { title, version, updated, license } = view.dataset;
  return (
    <>
      <h4>Cite as</h4>
      <p>
        {siteName}: “{title}” (chart “{chart}”). Data version {version}, updated {formatDay(updated)},{' '}
        {license.replaceAll('-', ' ')}. Add the address of this page and the day on which you read it.
      </p>
    </>
  );
}
