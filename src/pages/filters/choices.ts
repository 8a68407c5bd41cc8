import { waysToDecide, type Decision } from '../../model/endorsement.ts';
import { organizationKinds, type OrganizationKind } from '../../model/organization.ts';
import { rowsOf } from '../../model/row.ts';
import { standingOf } from '../../model/select.ts';
import type { Filter } from '../../model/selection.ts';
import { decisionName, kindInWords } from '../../model/words/groups.ts';
import { capital } from '../../model/words/numbers.ts';
import type { Option } from '../../ui/option-list.tsx';
import type { View } from '../view.ts';

type Given = Pick<View, 'dataset' | 'selection'>;

/** How many rows one choice would show with all other filters as they are: the certain and the possible. */
export function choiceCount({ dataset, selection }: Given, choice: Partial<Filter>): number {
  const filter = { ...selection, ...choice };
  return rowsOf(dataset).filter((row) => ['certain', 'possible'].includes(standingOf(row, filter))).length;
}

/** The kinds that endorse in the list, and any that is chosen. */
export function kindOptions(view: Given): readonly Option<OrganizationKind>[] {
  const met = new Set([...rowsOf(view.dataset).map(({ organization }) => organization.kind), ...view.selection.kinds]);
  return organizationKinds
    .filter((kind) => met.has(kind))
    .map((kind) => ({
      value: kind,
      label: capital(kindInWords(kind, 'many')),
      detail: choiceCount(view, { kinds: [kind] }),
    }));
}

/** The ways of deciding that the list has, and any that is chosen. */
export function decisionOptions(view: Given): readonly Option<Decision>[] {
  const { dataset, selection } = view;
  const met = new Set([...dataset.endorsements.map(({ process }) => process.decided), ...selection.decided]);
  return waysToDecide
    .filter((decision) => met.has(decision))
    .map((decision) => ({
      value: decision,
      label: decisionName(decision),
      detail: choiceCount(view, { decided: [decision] }),
    }));
}

/** The list without the value where it was in it, and with it at the end where it was not. */
export function toggled<Value>(values: readonly Value[], value: Value): readonly Value[] {
  return values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
}
