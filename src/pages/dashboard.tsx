import type { ReactNode } from 'react';
import { charts } from '../charts/charts.ts';
import type { Address } from '../url/address.ts';
import { PageBar } from './bar/page-bar.tsx';
import type { BarPlace } from './bar/use-current-place.ts';
import { ChartSection, useChartsView } from './chart-sections.tsx';
import { ClaimsSection } from './claims/claims-section.tsx';
import { ComparisonSection } from './comparison/comparison-section.tsx';
import { EvidenceDock } from './evidence-dock.tsx';
import { EmptyState } from './filters/empty-state.tsx';
import { FilterChips } from './filters/filter-chips.tsx';
import { FindUnion } from './find/find-union.tsx';
import { Follower } from './follower.tsx';
import { Masthead } from './masthead/masthead.tsx';
import { DroppedNotice } from './notices/dropped-notice.tsx';
import { Region } from './region.tsx';
import { hasRules, RulesSection } from './rules/rules-section.tsx';
import { SourcesSection } from './sources/sources-section.tsx';
import { HowItEnded, Stakes } from './sources/story.tsx';
import { useView } from './start/use-view.ts';
import { TableSection } from './table/table-section.tsx';
import { useTheme } from './use-theme.ts';
import { useViewTitle } from './view-title.ts';
import type { Dataset } from '../model/dataset.ts';
import type { View } from './view.ts';

/** What a page is drawn from. */
export interface DashboardProps {
  readonly dataset: Dataset;
  readonly other: Dataset | null;
  readonly address: Address;
}

/** A part below the charts under its heading, and whether a list has it. */
interface ReadingPart extends BarPlace {
  readonly Part: (props: { readonly view: View }) => ReactNode;
  readonly isThere: (dataset: Dataset, other: Dataset | null) => boolean;
}

const reading: readonly ReadingPart[] = [
  { id: 'rules', title: 'Would a different count change the result?', Part: RulesSection, isThere: hasRules },
  { id: 'claims', title: 'Checking the claims', Part: ClaimsSection, isThere: ({ claims }) => claims.length > 0 },
  {
    id: 'comparison',
    title: 'Where the two lists differ',
    Part: ComparisonSection,
    isThere: (_, other) => other !== null,
  },
  { id: 'table', title: 'All endorsements', Part: TableSection, isThere: () => true },
  { id: 'sources', title: 'Sources and method', Part: SourcesSection, isThere: () => true },
];

const [lede, ...others] = charts;

/** The whole page for one list, top to bottom: the story, the reader's own question, the proof. */
export function Dashboard({ dataset, other, address }: DashboardProps) {
  const { view, dropped, onClean } = useView(dataset, other, address);
  useTheme(view.selection.theme);
  useViewTitle(view);
  const shared = useChartsView(view);
  const parts = reading.filter(({ isThere }) => isThere(dataset, other));
  return (
    <>
      <Masthead view={view} />
      <main id="main" tabIndex={-1} data-pattern={view.selection.pattern ? 'on' : undefined}>
        <DroppedNotice dropped={dropped} onClean={onClean} />
        <Region name="The list of filters" inputs={[view]}>
          <FilterChips view={view} />
        </Region>
        {lede ? <ChartSection definition={lede} shared={shared} /> : null}
        <Region name="The search" inputs={[view]}>
          <FindUnion view={view} />
        </Region>
        <Region name="The background" inputs={[dataset]}>
          {dataset.stakes.length + dataset.outcome.length === 0 ? null : (
            <div className="background">
              <Stakes dataset={dataset} />
              <HowItEnded dataset={dataset} />
            </div>
          )}
        </Region>
        <Region name="The bar" inputs={[view]}>
          <PageBar view={view} places={placesOf(parts)} />
        </Region>
        <EmptyState view={view} />
        {others.map((definition) => (
          <ChartSection key={definition.name} definition={definition} shared={shared} />
        ))}
        {parts.map(({ id }) => (
          <Follower key={id} value={view} draw={draws.get(id) ?? nothing} />
        ))}
      </main>
      <EvidenceDock view={view} />
    </>
  );
}

/** One function for each part, the same at every render. */
const draws: ReadonlyMap<string, (view: View) => ReactNode> = new Map(
  reading.map(({ id, title, Part }) => [
    id,
    (view: View) => (
      <Region name={title} inputs={[view]}>
        <Part view={view} />
      </Region>
    ),
  ]),
);

function placesOf(parts: readonly { readonly id: string; readonly title: string }[]): readonly BarPlace[] {
  return [...charts.map(({ name, title }) => ({ id: `section-${name}`, title })), ...parts];
}

function nothing(): null {
  return null;
}
