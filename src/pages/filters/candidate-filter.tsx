import { CandidateName } from '../../charts/candidate-name.tsx';
import { UnderlinedChoice } from '../../ui/underlined-choice.tsx';
import type { View } from '../view.ts';

const all = 'all';

/** All candidates or one. An address may ask for some of many: then none of these choices is what stands, and the chips say which. */
export function CandidateFilter({ view: { dataset, selection, onChange } }: { readonly view: View }) {
  const { candidates } = dataset;
  const chosen = candidates.filter(({ id }) => selection.candidates.includes(id));
  const value =
    chosen.length === 0 || chosen.length === candidates.length ? all : chosen.length === 1 ? chosen[0]?.id : undefined;
  return (
    <UnderlinedChoice<string>
      legend="Candidate"
      name="candidate"
      choices={[
        { value: all, label: 'All' },
        ...candidates.map((candidate) => ({
          value: candidate.id,
          label: <CandidateName candidate={candidate} form="shortName" />,
        })),
      ]}
      value={value}
      onChoose={(asked) => onChange({ candidates: candidates.filter(({ id }) => id === asked).map(({ id }) => id) })}
    />
  );
}
