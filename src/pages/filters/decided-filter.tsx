import { capital } from '../../charts/spoken.ts';
import type { Dataset } from '../../model/dataset.ts';
import { decisionInWords } from '../../model/decision-words.ts';
import { decisions, type Decision } from '../../model/endorsement.ts';
import { remembered } from '../../model/remembered.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { OptionList } from '../../ui/option-list.tsx';
import type { View } from '../view.ts';
import { toggled } from './toggled.ts';

/** Ways of deciding, with how many endorsements of the record came about in each. */
export function DecidedFilter({ view }: { readonly view: View }) {
  return (
    <Disclosure label="How decided" count={view.selection.decided.length} align="start">
      {() => <Decisions view={view} />}
    </Disclosure>
  );
}

function Decisions({ view: { dataset, selection, onChange } }: { readonly view: View }) {
  const { decided } = selection;
  const options = decisions.map((decision) => ({
    value: decision,
    label: capital(decisionInWords(decision)),
    detail: decisionCounts(dataset).get(decision) ?? 0,
  }));
  return (
    <OptionList
      legend="How it was decided"
      name="decided"
      choose="several"
      options={options}
      chosen={decided}
      onPress={(decision) => onChange({ decided: toggled(decided, decision) })}
    />
  );
}

const decisionCounts = remembered(({ endorsements }: Dataset): ReadonlyMap<Decision, number> => {
  const counts = new Map<Decision, number>();
  for (const { process } of endorsements) counts.set(process.decided, (counts.get(process.decided) ?? 0) + 1);
  return counts;
});
