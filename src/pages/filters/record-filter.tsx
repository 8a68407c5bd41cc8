import { recordNames, type RecordName } from '../../model/dataset.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { OptionList } from '../../ui/option-list.tsx';
import type { View } from '../view.ts';

const labels: Readonly<Record<RecordName, string>> = { articles: 'Articles', public: 'Public record' };
const notes: Readonly<Record<RecordName, string>> = {
  articles: 'What a handful of news articles say, and nothing else.',
  public: 'What unions, the press and other sources say, for the whole race.',
};

/** Which record set the page shows. */
export function RecordFilter({ view: { selection, onChange } }: { readonly view: View }) {
  const { record } = selection;
  return (
    <Disclosure label={`Record: ${record}`} count={0} align="end">
      {() => (
        <OptionList
          legend="Record"
          name="record"
          choose="one"
          options={recordNames.map((name) => ({ value: name, label: labels[name], note: notes[name] }))}
          chosen={[record]}
          onPress={(name) => onChange({ record: name })}
        />
      )}
    </Disclosure>
  );
}
