import { capital } from '../../charts/spoken.ts';
import type { Dataset } from '../../model/dataset.ts';
import { kindInWords } from '../../model/kind-words.ts';
import { organizationKinds, type OrganizationKind } from '../../model/organization.ts';
import { remembered } from '../../model/remembered.ts';
import { allRows } from '../../model/selected.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { OptionList } from '../../ui/option-list.tsx';
import type { View } from '../view.ts';
import { toggled } from './toggled.ts';

/** Kinds of organization: those that endorsed in this record, with how many endorsements each has in all. */
export function KindFilter({ view }: { readonly view: View }) {
  return (
    <Disclosure label="Kind" count={view.selection.kinds.length} align="start">
      {() => <Kinds view={view} />}
    </Disclosure>
  );
}

function Kinds({ view: { dataset, selection, onChange } }: { readonly view: View }) {
  const { kinds } = selection;
  const counts = kindCounts(dataset);
  const options = organizationKinds
    .map((kind) => ({ kind, count: counts.get(kind) ?? 0 }))
    .filter(({ kind, count }) => count > 0 || kinds.includes(kind))
    .map(({ kind, count }) => ({ value: kind, label: capital(kindInWords(kind, 'many')), detail: count }));
  return (
    <OptionList
      legend="Kind of organization"
      name="kind"
      choose="several"
      options={options}
      chosen={kinds}
      onPress={(kind) => onChange({ kinds: toggled(kinds, kind) })}
    />
  );
}

const kindCounts = remembered((dataset: Dataset): ReadonlyMap<OrganizationKind, number> => {
  const counts = new Map<OrganizationKind, number>();
  for (const { organization } of allRows(dataset)) {
    counts.set(organization.kind, (counts.get(organization.kind) ?? 0) + 1);
  }
  return counts;
});
