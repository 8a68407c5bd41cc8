import { rowsOf } from '../../model/row.ts';
import { select, shownRows } from '../../model/select.ts';
import { showingInWords } from '../../model/words/filters.ts';
import { formatCount } from '../../model/words/numbers.ts';
import type { SnippetView } from '../snippet-view.ts';
import type { EmbeddedChart } from './embedded-chart.ts';

/** What will stand in the post, in words. */
export function ViewWords({ embedded, view }: { readonly embedded: EmbeddedChart; readonly view: SnippetView }) {
  const { dataset, selection } = embedded;
  const shown = shownRows(select(dataset, selection)).length;
  const words = showingInWords(dataset, selection);
  return (
    <div className="embed-words">
      <p className="embed-title">{view.title}</p>
      <p>
        {words === ''
          ? 'Showing all endorsements.'
          : `${words} ${formatCount(shown)} of ${formatCount(rowsOf(dataset).length)}.`}
      </p>
    </div>
  );
}
