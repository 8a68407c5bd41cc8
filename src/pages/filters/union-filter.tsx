import { useMemo, useState } from 'react';
import type { Organization } from '../../model/organization.ts';
import { cutText } from '../../url/cut-text.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { OptionList } from '../../ui/option-list.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import type { View } from '../view.ts';
import { foundInWords } from './found-words.ts';
import { toggled } from './toggled.ts';
import { findables, unionSearch } from './union-search.ts';

/** Longest label that is shown, in graphemes. */
const labelLength = 60;

/** Organizations by name: type to find them, choose several at once. */
export function UnionFilter({ view: { dataset, selection, onChange } }: { readonly view: View }) {
  const [text, setText] = useState('');
  const { unions } = selection;
  const among = useMemo(() => findables(dataset, unions), [dataset, unions]);
  const found = useMemo(() => unionSearch(among, text, unions), [among, text, unions]);
  return (
    <Disclosure label="Unions" count={unions.length} align="start">
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
    </Disclosure>
  );
}

function optionOf({ id, label, abbreviation }: Organization) {
  const detail = abbreviation === null || abbreviation === label ? undefined : abbreviation;
  return { value: id, label: cutText(label, labelLength), detail };
}
