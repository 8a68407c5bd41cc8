import { useCallback } from 'react';
import type { ChartDefinition } from '../charts/chart-definition.ts';
import { Chart } from '../charts/chart.tsx';
import type { OrganizationId } from '../model/organization.ts';
import { DeferredPart } from '../ui/deferred-part.tsx';
import { Region } from './region.tsx';
import { Section } from './section.tsx';
import { ChartActions } from './share/chart-actions.tsx';
import type { View } from './view.ts';

/** What the charts have between them: the view, and one highlight. */
export interface ChartsState {
  readonly view: View;
  readonly hover: OrganizationId | null;
  readonly onHover: (organization: OrganizationId | null) => void;
}

interface ChartSectionProps {
  readonly definition: ChartDefinition;
  readonly shared: ChartsState;
}

/** One chart of the page under its heading, drawn at once where it is in sight, else a little later. */
export function ChartSection({ definition, shared }: ChartSectionProps) {
  const { name, title, Table } = definition;
  const draw = useCallback(
    ({ view, hover, onHover }: ChartsState) => (
      <Region name={title} input={view} instead={<Table view={{ ...view, isWhole: true }} />}>
        <Chart
          definition={definition}
          view={view}
          hover={hover}
          onHover={onHover}
          onPick={(pick) => view.onChange({ pick })}
          onChange={view.onChange}
          onDraft={view.onDraft}
          onCancel={view.onCancel}
          actions={<ChartActions view={view} chart={name} />}
        />
      </Region>
    ),
    [definition, name, title, Table],
  );
  return (
    <Section id={`section-${name}`} title={title}>
      <DeferredPart value={shared} draw={draw} />
    </Section>
  );
}
