import { useState } from 'react';
import type { ChartName, ChartProps } from '../charts/chart-props.ts';
import { DecisionsChart } from '../charts/decisions/decisions-chart.tsx';
import { HeadToHeadChart } from '../charts/head-to-head/head-to-head-chart.tsx';
import { MembersChart } from '../charts/members/members-chart.tsx';
import type { OrganizationId } from '../model/organization.ts';
import { Section } from './section.tsx';
import type { View } from './view.ts';

/** The four charts with one highlight and one pinned organization between them. */
export function Charts({ view }: { readonly view: View }) {
  const [hover, onHover] = useState<OrganizationId | null>(null);
  const [opened, setOpened] = useState<ChartName>('members');
  const propsFor = (chart: ChartName): ChartProps => ({
    dataset: view.dataset,
    selection: view.selection,
    rows: view.rows,
    hover,
    onHover,
    onPick: (pick) => {
      setOpened(chart);
      view.onChange({ pick });
    },
    onChange: view.onChange,
    onDraft: view.onDraft,
    details: opened === chart ? null : null,
  });
  return (
    <div data-pattern={view.selection.pattern}>
      <Section title="By members">
        <MembersChart {...propsFor('members')} />
      </Section>
      <Section title="Candidate against candidate">
        <HeadToHeadChart {...propsFor('head-to-head')} />
      </Section>
      <Section title="How it was decided">
        <DecisionsChart {...propsFor('decisions')} />
      </Section>
    </div>
  );
}
