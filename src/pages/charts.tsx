import { useMemo, useState, type ReactNode } from 'react';
import type { ChartName } from '../charts/chart-props.ts';
import { Evidence } from '../charts/evidence/evidence.tsx';
import { organizationOf } from '../model/dataset.ts';
import type { OrganizationId } from '../model/organization.ts';
import { chartParts, type ChartPart } from './chart-parts.tsx';
import { Follower } from './follower.tsx';
import { Region } from './region.tsx';
import { Section } from './section.tsx';
import { ChartActions } from './share/chart-actions.tsx';
import { useMarkInSight } from './use-mark-in-sight.ts';
import type { View } from './view.ts';

/** What the charts have between them: the view, one highlight, and where the evidence was opened. */
interface ChartsView {
  readonly view: View;
  readonly hover: OrganizationId | null;
  readonly onHover: (organization: OrganizationId | null) => void;
  readonly opened: ChartName;
  readonly onOpen: (chart: ChartName) => void;
}

/** The four charts with one highlight and one pinned organization between them. */
export function Charts({ view }: { readonly view: View }) {
  const [hover, onHover] = useState<OrganizationId | null>(null);
  const [opened, onOpen] = useState<ChartName>('members');
  const shared = useMemo((): ChartsView => ({ view, hover, onHover, opened, onOpen }), [view, hover, opened]);
  return (
    <div className="charts" data-pattern={view.selection.pattern} data-evidence="afloat">
      {drawings.map(({ part, draw }, index) => (
        <Section key={part.chart} title={part.title} place={placeOf(part.chart)}>
          <SkipLink to={chartParts[index + 1]} />
          <Follower value={shared} draw={draw} />
        </Section>
      ))}
    </div>
  );
}

const drawings = chartParts.map((part) => ({ part, draw: drawingOf(part) }));

function drawingOf({ chart, name, Chart, Table }: ChartPart): (shared: ChartsView) => ReactNode {
  return ({ view, hover, onHover, opened, onOpen }) => (
    <Region name={name} inputs={[view]} instead={<Table view={view} />}>
      <Chart
        {...view}
        hover={hover}
        onHover={onHover}
        onPick={(pick) => {
          onOpen(chart);
          view.onChange({ pick });
        }}
        details={opened === chart ? <PinnedEvidence view={view} /> : null}
        actions={<ChartActions view={view} chart={chart} />}
      />
    </Region>
  );
}

/** Leads past a chart's controls to the next chart; nothing after the last. */
function SkipLink({ to }: { readonly to: ChartPart | undefined }) {
  if (!to) return null;
  return (
    <a className="skip-link" href={`#${placeOf(to.chart)}`}>
      Skip to the next chart: {to.title}
    </a>
  );
}

function placeOf(chart: ChartName): string {
  return `section-${chart}`;
}

/** The evidence of the pinned organization; nothing while none is pinned. */
function PinnedEvidence({ view: { dataset, selection, onChange } }: { readonly view: View }) {
  useMarkInSight(selection.pick);
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
