import type { Edition } from '../dataset/edition.ts';
import type { Parsed } from '../dataset/parse-dataset.ts';
import type { Address } from '../url/address.ts';
import { Charts } from './charts.tsx';
import { ClaimsSection } from './claims/claims-section.tsx';
import { ComparisonSection } from './comparison/comparison-section.tsx';
import { EmptyState } from './filters/empty-state.tsx';
import { FilterBar } from './filters/filter-bar.tsx';
import { Masthead } from './masthead.tsx';
import { Notices } from './notices/notices.tsx';
import { Region } from './region.tsx';
import { RulesSection } from './rules/rules-section.tsx';
import { SourcesSection } from './sources/sources-section.tsx';
import { TableSection } from './table/table-section.tsx';
import { useTheme } from './use-theme.ts';
import { useView } from './use-view.ts';

/** What a page is drawn from. */
export interface DashboardProps {
  readonly parsed: Parsed;
  readonly edition: Edition;
  readonly address: Address;
}

/** The whole page for one record: what the address asks for, top to bottom. */
export function Dashboard({ parsed, edition, address }: DashboardProps) {
  const { view, dropped, onClean } = useView(parsed.dataset, address);
  useTheme(view.selection.theme);
  const inputs = [view];
  return (
    <>
      <Masthead view={view} />
      <Notices dropped={dropped} onClean={onClean} losses={parsed} edition={edition} />
      <Region name="The filter bar" inputs={inputs}>
        <FilterBar view={view} />
      </Region>
      <main id="charts" tabIndex={-1}>
        <EmptyState view={view} />
        <Charts view={view} />
        <Region name="The table" inputs={inputs}>
          <TableSection view={view} />
        </Region>
        <Region name="The comparison of records" inputs={inputs}>
          <ComparisonSection view={view} />
        </Region>
        <Region name="The list of claims" inputs={inputs}>
          <ClaimsSection view={view} />
        </Region>
        <Region name="The comparison of rules" inputs={inputs}>
          <RulesSection view={view} />
        </Region>
      </main>
      <footer>
        <Region name="The list of sources" inputs={inputs}>
          <SourcesSection view={view} />
        </Region>
      </footer>
    </>
  );
}
