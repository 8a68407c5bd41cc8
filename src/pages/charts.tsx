import { useState, type ReactNode } from 'react';
import type { ChartName, ChartProps } from '../charts/chart-props.ts';
import { DecisionsChart } from '../charts/decisions/decisions-chart.tsx';
import { DecisionsTable } from '../charts/decisions/decisions-table.tsx';
import { Evidence } from '../charts/evidence/evidence.tsx';
import { HeadToHeadChart } from '../charts/head-to-head/head-to-head-chart.tsx';
import { HeadToHeadTable } from '../charts/head-to-head/head-to-head-table.tsx';
import { MembersChart } from '../charts/members/members-chart.tsx';
import { MembersTable } from '../charts/members/members-table.tsx';
import { TimelineChart } from '../charts/timeline/timeline-chart.tsx';
import { timelineLanes } from '../charts/timeline/rows.ts';
import { TimelineTable } from '../charts/timeline/timeline-table.tsx';
import { organizationOf } from '../model/dataset.ts';
import type { OrganizationId } from '../model/organization.ts';
import { Region } from './region.tsx';
import { Section } from './section.tsx';
import type { View } from './view.ts';

/** The four charts with one highlight and one pinned organization between them. */
export function Charts({ view }: { readonly view: View }) {
  const { dataset, selection, rows } = view;
  const [hover, onHover] = useState<OrganizationId | null>(null);
  const [opened, setOpened] = useState<ChartName>('members');
  const propsFor = (chart: ChartName): ChartProps => ({
    ...view,
    hover,
    onHover,
    onPick: (pick) => {
      setOpened(chart);
      view.onChange({ pick });
    },
    details: opened === chart ? <PinnedEvidence view={view} /> : null,
  });
  const charts: readonly (readonly [ChartName, string, string, ReactNode, ReactNode])[] = [
    ['members', 'By members', 'The chart of members', <MembersChart {...propsFor('members')} />, <MembersTable rows={rows} />],
    [
      'head-to-head',
      'Candidate against candidate',
      'The comparison of candidates',
      <HeadToHeadChart {...propsFor('head-to-head')} />,
      <HeadToHeadTable dataset={dataset} rows={rows} />,
    ],
    ['timeline', 'Over time', 'The timeline', <TimelineChart {...propsFor('timeline')} />, <TimelineTable lanes={timelineLanes(dataset, rows, selection)} />],
    ['decisions', 'How it was decided', 'The chart of decisions', <DecisionsChart {...propsFor('decisions')} />, <DecisionsTable rows={rows} />],
  ];
  return (
    <div className="charts" data-pattern={selection.pattern} data-evidence="afloat">
      {charts.map(([chart, title, name, drawn, table], index) => (
        <Section key={chart} title={title} place={placeOf(chart)}>
          <SkipLink to={charts[index + 1]} />
          <Region name={name} inputs={[view]} instead={table}>
            {drawn}
          </Region>
        </Section>
      ))}
    </div>
  );
}

/** Leads past a chart's controls to the next chart; nothing after the last. */
function SkipLink({ to }: { readonly to: readonly [ChartName, string, ...unknown[]] | undefined }) {
  if (!to) return null;
  const [chart, title] = to;
  return (
    <a className="skip-link" href={`#${placeOf(chart)}`}>
      Skip to the next chart: {title}
    </a>
  );
}

function placeOf(chart: ChartName): string {
  return `section-${chart}`;
}

/** The evidence of the pinned organization; nothing while none is pinned. */
function PinnedEvidence({ view: { dataset, selection, onChange } }: { readonly view: View }) {
  if (selection.pick === null) return null;
  return (
    <Evidence
      dataset={dataset}
      organization={organizationOf(dataset, selection.pick)}
      onClose={() => onChange({ pick: null })}
      onPick={(pick) => onChange({ pick })}
    />
  );
}
