import { useMemo, useState, type ReactNode } from 'react';
import { charts } from '../charts/charts.ts';
import { publisherCorrectionAddress } from '../charts/evidence/correction.ts';
import type { Dataset } from '../model/dataset.ts';
import type { OrganizationId } from '../model/organization.ts';
import type { Address } from '../url/address.ts';
import { PageBar, type PageSection } from './bar/page-bar.tsx';
import { ChartSection } from './chart-section.tsx';
import { ClaimsSection } from './claims/claims-section.tsx';
import { canCompare, ComparisonSection } from './comparison/comparison-section.tsx';
import { EvidenceDock } from './evidence-dock.tsx';
import { EmptyState } from './filters/empty-state.tsx';
import { FilterChips } from './filters/filter-chips.tsx';
import { FindUnion } from './find/find-union.tsx';
import { DeferredPart } from '../ui/deferred-part.tsx';
import { Masthead } from './masthead/masthead.tsx';
import { DroppedNotice } from './notices/notice.tsx';
import { Region } from './region.tsx';
import { hasRules, RulesSection } from './rules/rules-section.tsx';
import { Section } from './section.tsx';
import { SourcesSection } from './sources/sources-section.tsx';
import { Background } from './sources/background.tsx';
import { useView } from './start/use-view.ts';
import { TableSection } from './table/table-section.tsx';
import { useDocument } from './use-document.ts';
import type { View } from './view.ts';

/** What a page is drawn from. */
export interface DashboardProps {
  readonly dataset: Dataset;
  readonly other: Dataset | null;
  readonly address: Address;
}

/** A section below the charts, and whether a list has it. */
interface LowerSection extends PageSection {
  readonly isThere: (dataset: Dataset, other: Dataset | null) => boolean;
  readonly draw: (view: View) => ReactNode;
}

const lowerSections: readonly LowerSection[] = [
  lowerSection('rules', 'Would a different count change the result?', RulesSection, hasRules),
  lowerSection('claims', 'Checking the claims', ClaimsSection, ({ claims }) => claims.length > 0),
  lowerSection('comparison', 'Where the two lists differ', ComparisonSection, canCompare),
  lowerSection('table', 'All endorsements', TableSection, () => true),
  lowerSection('sources', 'Sources and method', SourcesSection, () => true),
];

function lowerSection(
  id: string,
  title: string,
  Part: (props: { readonly view: View }) => ReactNode,
  isThere: LowerSection['isThere'],
): LowerSection {
  const draw = (view: View) => (
    <Region name={title} input={view}>
      <Section id={id} title={title}>
        <Part view={view} />
      </Section>
    </Region>
  );
  return { id, title, isThere, draw };
}

const [lede, ...others] = charts;
const chartSections: readonly PageSection[] = charts.map(({ name, title }) => ({ id: `section-${name}`, title }));

/** The whole page for one list, top to bottom: the story, the reader's own question, the proof. */
export function Dashboard({ dataset, other, address }: DashboardProps) {
  const { view, dropped, onClean } = useView(dataset, other, address);
  useDocument(view);
  const [hover, onHover] = useState<OrganizationId | null>(null);
  const shared = useMemo(() => ({ view, hover, onHover }), [view, hover]);
  const lower = useMemo(() => lowerSections.filter(({ isThere }) => isThere(dataset, other)), [dataset, other]);
  return (
    <>
      <Masthead view={view} />
      <main id="main" tabIndex={-1} data-pattern={view.selection.pattern ? 'on' : undefined}>
        <DroppedNotice dropped={dropped} onClean={onClean} />
        <Region name="The list of filters" input={view}>
          <FilterChips view={view} />
        </Region>
        {lede ? <ChartSection definition={lede} shared={shared} /> : null}
        <Region name="The search" input={view}>
          <FindUnion view={view} canReport={publisherCorrectionAddress !== null} />
        </Region>
        <Region name="The background" input={dataset}>
          <Background dataset={dataset} />
        </Region>
        <Region name="The bar" input={view}>
          <PageBar view={view} sections={[...chartSections, ...lower]} />
        </Region>
        <EmptyState view={view} />
        {others.map((definition) => (
          <ChartSection key={definition.name} definition={definition} shared={shared} />
        ))}
        {lower.map(({ id, draw }) => (
          <DeferredPart key={id} value={view} draw={draw} />
        ))}
      </main>
      <EvidenceDock view={view} />
    </>
  );
}
