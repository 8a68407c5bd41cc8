import { useMemo, useState } from 'react';
import type { Organization } from '../../model/organization.ts';
import { cutText } from '../../url/cut-text.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { OptionList } from '../../ui/option-list.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import type { View } from '../view.ts';
import { foundInWords } from './found-words.ts';
import { toggled } from './toggled.ts';
import { unionIndex, unionSearch } from './union-search.ts';

/** Longest label that is shown, in graphemes. */
const labelLength = 60;

/** Organizations by name: type to find them, choose several at once. */
export function UnionFilter({ view }: { readonly view: View }) {
  return (
    <Disclosure label="Unions" count={view.selection.unions.length} align="start">
      {() => <UnionFinder view={view} />}
    </Disclosure>
  );
}

function UnionFinder({ view: { dataset, selection, onChange } }: { readonly view: View }) {
  const [text, setText] = useState('');
  const { unions } = selection;
  // What was chosen on opening stays listed when it is taken off, so that it can be put back.
  const [atFirst] = useState(unions);
  const index = useMemo(() => unionIndex(dataset, atFirst), [dataset, atFirst]);
  const found = useMemo(() => unionSearch(index, text, unions), [index, text, unions]);
  return (
    <>
      <SearchField
        label="Find a union or group"
        hint="Name or initials"
        text={text}
        result={foundInWords(found, text)}
        onType={setText}
      />
      <OptionList
        legend="Unions and groups"
        name="union"
        choose="several"
        options={found.shown.map(optionOf)}
        chosen={unions}
        onPress={(union) => onChange({ unions: toggled(unions, union) })}
      />
    </>
  );
}

function optionOf({ id, label, abbreviation }: Organization) {
  const detail = abbreviation === null || abbreviation === label ? undefined : abbreviation;
  return { value: id, label: cutText(label, labelLength), detail };
}
