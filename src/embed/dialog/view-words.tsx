import { plural } from '../../model/number-words.ts';
import { allRows } from '../../model/selected.ts';
import type { SnippetView } from '../snippet-view.ts';
import type { EmbeddedChart } from './embedded-chart.ts';

/** What will stand in the post, in words, and where a picture of just that does not exist. */
export function ViewWords({ embedded, view }: { readonly embedded: EmbeddedChart; readonly view: SnippetView }) {
  const { dataset, rows } = embedded;
  const all = allRows(dataset).length;
  const shown =
    rows.length === all && view.filterWords === 'all endorsements'
      ? `all ${plural(all, 'endorsement')}`
      : `${view.filterWords} (${rows.length} of ${plural(all, 'endorsement')})`;
  return (
    <div className="embed-words">
      <p className="embed-title">{view.title}</p>
      <p>Keeps this exact view: {shown}.</p>
    </div>
  );
}
