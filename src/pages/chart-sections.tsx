import { useMemo, useState, type ReactNode } from 'react';
import type { ChartDefinition } from '../charts/chart-definition.ts';
import { Chart } from '../charts/chart.tsx';
import { charts } from '../charts/charts.ts';
import type { OrganizationId } from '../model/organization.ts';
import { Follower } from './follower.tsx';
import { Region } from './region.tsx';
import { Section } from './section.tsx';
import { ChartActions } from './share/chart-actions.tsx';
import type { View } from './view.ts';

/** What the charts have between them: the view, and one highlight. */
export interface ChartsView {
  readonly view: View;
  readonly hover: OrganizationId | null;
  readonly onHover: (organization: OrganizationId | null) => void;
}

/** A view with the highlight that all its charts share. */
export function useChartsView(view: View): ChartsView {
  const [hover, onHover] = useState<OrganizationId | null>(null);
  return useMemo(() => ({ view, hover, onHover }), [view, hover]);
}

/** One chart of the page under its heading, drawn at once where it is in sight, else a little later. */
export function ChartSection({
  definition,
  shared,
}: {
  readonly definition: ChartDefinition;
  readonly shared: ChartsView;
}) {
  const draw = drawings.get(definition);
  if (!draw) return null;
  return (
    <Section title={definition.title} place={`section-${definition.name}`}>
      <Follower value={shared} draw={draw} />
    </Section>
  );
}

/** One function for each chart, the same at every render. */
const drawings = new Map(charts.map((definition) => [definition, drawingOf(definition)]));

function drawingOf(definition: ChartDefinition): (shared: ChartsView) => ReactNode {
  const { title, Table } = definition;
  return ({ view, hover, onHover }) => (
    <Region name={title} inputs={[view]} instead={<Table view={{ ...view, isWhole: true }} />}>
      <Chart
        definition={definition}
        view={view}
        hover={hover}
        onHover={onHover}
        onPick={(pick) => view.onChange({ pick })}
        onChange={view.onChange}
        onDraft={view.onDraft}
        onCancel={view.onCancel}
        actions={<ChartActions view={view} chart={definition.name} />}
      />
    </Region>
  );
}
