import { useState } from 'react';
import type { Organization } from '../../model/organization.ts';
import { rowsOf } from '../../model/row.ts';
import { findOrganizations } from '../../model/search.ts';
import { fewInWords } from '../../model/words/series.ts';
import { capital, plural } from '../../model/words/numbers.ts';
import { OptionList } from '../../ui/option-list.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import type { View } from '../view.ts';
import { choiceCount, toggled } from './choices.ts';

/** So many are listed at once, besides those that were chosen before. */
const mostListed = 8;

/** The organizations that endorse in the list, by the same search as everywhere; several can be chosen. */
export function UnionOptions({ view }: { readonly view: View }) {
  const { dataset, other, selection, onChange } = view;
  const { organizations } = selection;
  const [text, setText] = useState('');
  // Those chosen on opening stay first when they are taken off, those chosen since stay last: nothing moves as it is pressed.
  const [first] = useState(organizations);
  const [last, setLast] = useState<typeof organizations>([]);
  const endorsing = new Set(rowsOf(dataset).map(({ organization }) => organization.id));
  const found = findOrganizations([dataset], text)
    .map(({ organization }) => organization)
    .filter(({ id }) => endorsing.has(id) || first.includes(id));
  const all = [
    ...first.flatMap((id) => dataset.organizations.get(id) ?? []),
    ...found.filter(({ id }) => !first.includes(id)),
  ];
  const isKept = ({ id }: Organization, index: number): boolean =>
    index < first.length + mostListed || last.includes(id);
  const listed = text.trim() === '' ? all.filter(isKept) : found.slice(0, mostListed);
  const elsewhere = other && found.length === 0 ? findOrganizations([other], text) : [];
  return (
    <>
      <SearchField
        label="Find a union or group"
        hint="Name, initials or trade"
        text={text}
        result={resultInWords()}
        onType={setText}
      />
      <OptionList
        legend="Unions and groups"
        name="union"
        choose="several"
        options={listed.map(({ id, label }) => ({
          value: id,
          label,
          detail: choiceCount(view, { organizations: [id] }),
        }))}
        chosen={organizations}
        onPress={(id) => {
          setLast([...last, id]);
          onChange({ organizations: toggled(organizations, id) });
        }}
      />
    </>
  );

  function resultInWords(): string {
    if (found.length > listed.length) return `${listed.length} of ${found.length}. Type to find others.`;
    if (found.length > 0) return text.trim() === '' ? '' : `${plural(found.length, 'group')} found.`;
    const none = `“${text.trim()}” isn’t in ${dataset.words.subject}.`;
    if (!other || elsewhere.length === 0) return none;
    const labels = elsewhere.map(({ organization: { label } }) => label);
    return `${none} ${capital(other.words.subject)} ${other.words.isPlural ? 'have' : 'has'} ${fewInWords(labels, 2)}.`;
  }
}
