import { useState, type ReactNode } from 'react';
import { CandidateName } from '../../charts/candidate-name.tsx';
import { listNames } from '../../model/dataset.ts';
import { isFiltered, noFilter, themes, type Filter } from '../../model/selection.ts';
import { datesInWords } from '../../model/words/dates.ts';
import { capital } from '../../model/words/numbers.ts';
import { ModalDialog } from '../../ui/modal-dialog.tsx';
import { OptionList } from '../../ui/option-list.tsx';
import { TextButton } from '../../ui/text-button.tsx';
import type { View } from '../view.ts';
import { choiceCount, decisionOptions, kindOptions, toggled } from './choices.ts';
import { DateFields } from './date-fields.tsx';
import { FilterStatus } from './filter-chips.tsx';
import { rowsInWords } from './filter-words.ts';
import { UnionOptions } from './union-options.tsx';
import './filters.css';

/** How many choices are on: the number on the button that opens the panel. */
export function filterCount({ candidates, organizations, kinds, decided, from, to }: Filter): number {
  const dates = from === null && to === null ? 0 : 1;
  return candidates.length + organizations.length + kinds.length + decided.length + dates;
}

export interface FilterPanelProps {
  readonly view: View;
  readonly onClose: () => void;
}

/** Every filter, then the looks: at the side of the page, from below on phones. Each choice is applied at once. */
export function FilterPanel({ view, onClose }: FilterPanelProps) {
  const { selection, selected, onChange } = view;
  const foot = (
    <form method="dialog" className="filter-foot">
      <div className="visually-hidden">
        <FilterStatus view={view} />
      </div>
      <TextButton aria-disabled={!isFiltered(selection)} onClick={() => isFiltered(selection) && onChange(noFilter)}>
        Reset
      </TextButton>
      <button type="submit" className="filter-done">
        {`Show ${rowsInWords(selected)}`}
      </button>
    </form>
  );
  return (
    <ModalDialog title="Filters" shape="panel" foot={foot} onClose={onClose}>
      <search className="filter-groups" aria-label="Filters">
        <Groups view={view} />
      </search>
    </ModalDialog>
  );
}

function Groups({ view }: { readonly view: View }) {
  const { selection, onChange } = view;
  const { organizations, kinds, decided, from, to } = selection;
  const options = kindOptions(view);
  return (
    <>
      <CandidateGroup view={view} />
      <Group title="Union or group" chosen={chosen(organizations.length)}>
        <UnionOptions view={view} />
      </Group>
      {options.length < 2 && kinds.length === 0 ? null : (
        <Group title="Kind of group" chosen={chosen(kinds.length)}>
          <OptionList
            legend="Kind of group"
            name="kind"
            choose="several"
            options={options}
            chosen={kinds}
            onPress={(kind) => onChange({ kinds: toggled(kinds, kind) })}
          />
        </Group>
      )}
      <Group title="How decided" chosen={chosen(decided.length)}>
        <OptionList
          legend="How decided"
          name="decided"
          choose="several"
          options={decisionOptions(view)}
          chosen={decided}
          onPress={(decision) => onChange({ decided: toggled(decided, decision) })}
        />
      </Group>
      <Group title="Dates" chosen={capital(datesInWords(from, to))}>
        <DateFields view={view} />
      </Group>
      <SourceGroup view={view} />
      <Appearance view={view} />
    </>
  );
}

function chosen(count: number): string {
  return count === 0 ? '' : `${count} chosen`;
}

interface GroupProps {
  readonly title: string;
  /** What is chosen, in a few words; empty for nothing. */
  readonly chosen: string;
  readonly isOn?: boolean;
  readonly children: ReactNode;
}

/** Some choices under a word that opens them; open from the first where one is on. */
function Group({ title, chosen, isOn = chosen !== '', children }: GroupProps) {
  const [isOpenFirst] = useState(isOn);
  return (
    <details className="filter-group" open={isOpenFirst}>
      <summary>
        <span>{title}</span>
        <span className="filter-chosen">{chosen}</span>
      </summary>
      {children}
    </details>
  );
}

const all = 'all';

/** All candidates or one. An address may ask for some of many: then none of these is what stands, and the chips say which. */
function CandidateGroup({ view }: { readonly view: View }) {
  const { dataset, selection, onChange } = view;
  const { candidates } = dataset;
  if (candidates.length < 2) return null;
  const asked = selection.candidates;
  return (
    <div className="filter-group">
      <p className="filter-title" aria-hidden="true">
        Candidate
      </p>
      <OptionList<string>
        legend="Candidate"
        name="candidate"
        choose="one"
        options={[
          { value: all, label: 'All', detail: choiceCount(view, { candidates: [] }) },
          ...candidates.map((candidate) => ({
            value: candidate.id,
            label: <CandidateName candidate={candidate} form="shortName" />,
            detail: choiceCount(view, { candidates: [candidate.id] }),
          })),
        ]}
        chosen={asked.length === 0 ? [all] : asked.length === 1 ? asked : []}
        onPress={(value) => onChange({ candidates: candidates.map(({ id }) => id).filter((id) => id === value) })}
      />
    </div>
  );
}

/** Which list the page shows; nothing where there is one. */
function SourceGroup({ view: { dataset, other, selection, onChange } }: { readonly view: View }) {
  if (!other) return null;
  const lists = [dataset, other].sort((a, b) => listNames.indexOf(a.list) - listNames.indexOf(b.list));
  return (
    <Group title="Source" chosen={dataset.words.tab} isOn={false}>
      <OptionList
        legend="Source"
        name="list"
        choose="one"
        options={lists.map(({ list, words }) => ({ value: list, label: words.tab, note: words.about }))}
        chosen={[selection.list]}
        onPress={(list) => onChange({ list, pick: null })}
      />
    </Group>
  );
}

const device = 'device';
const looks = [
  { value: device, label: 'Same as device' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const;

/** Light or dark, and patterns besides colors. They filter nothing. */
function Appearance({ view: { selection, onChange } }: { readonly view: View }) {
  const { theme, pattern } = selection;
  return (
    <Group title="Appearance" chosen="">
      <OptionList
        legend="Light or dark"
        name="theme"
        choose="one"
        options={looks}
        chosen={[theme ?? device]}
        onPress={(value) => onChange({ theme: themes.find((one) => one === value) ?? null })}
      />
      <OptionList
        legend="Patterns"
        name="pattern"
        choose="several"
        options={[{ value: 'on', label: 'Patterns besides colors' }]}
        chosen={pattern ? ['on'] : []}
        onPress={() => onChange({ pattern: !pattern })}
      />
    </Group>
  );
}
