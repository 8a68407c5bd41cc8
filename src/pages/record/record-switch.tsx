import type { RecordName } from '../../model/dataset.ts';
import { ViewLink } from '../view-link.tsx';
import type { View } from '../view.ts';
import './record-switch.css';

const others: Readonly<Record<RecordName, RecordName>> = { articles: 'public', public: 'articles' };
const words: Readonly<Record<RecordName, string>> = {
  articles: 'Go beyond the five articles: the public record',
  public: 'Switch back to the five articles',
};

/** The way to the other record, with the filters that are on: what the other does not know, its page drops and names. */
export function RecordSwitch({ view }: { readonly view: View }) {
  const { record } = view.dataset;
  return (
    <p className="record-switch" data-record={record}>
      <ViewLink view={view} change={{ record: others[record] }}>
        {words[record]}
      </ViewLink>
    </p>
  );
}
