import type { ReactNode } from 'react';
import type { Edition } from '../dataset/edition.ts';
import type { Parsed } from '../dataset/parse-dataset.ts';
import type { Address } from '../url/address.ts';
import { Charts } from './charts.tsx';
import { ClaimsSection } from './claims/claims-section.tsx';
import { ComparisonSection } from './comparison/comparison-section.tsx';
import { EmptyState } from './filters/empty-state.tsx';
import { FilterBar } from './filters/filter-bar.tsx';
import { Follower } from './follower.tsx';
import { Masthead } from './masthead.tsx';
import { Notices } from './notices/notices.tsx';
import { Region } from './region.tsx';
import { RulesSection } from './rules/rules-section.tsx';
import { SourcesSection } from './sources/sources-section.tsx';
import { TableSection } from './table/table-section.tsx';
import { useTheme } from './use-theme.ts';
import { useView } from './use-view.ts';
import type { View } from './view.ts';

/** What a page is drawn from. */
export interface DashboardProps {
  readonly parsed: Parsed;
  readonly edition: Edition;
  readonly address: Address;
}

const parts = [
  part('The table', TableSection),
  part('The comparison of records', ComparisonSection),
  part('The list of claims', ClaimsSection),
  part('The comparison of rules', RulesSection),
];
const sources = part('The list of sources', SourcesSection);

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
        {parts.map(({ name, draw }) => (
          <Follower key={name} value={view} draw={draw} />
        ))}
      </main>
      <footer>
        <Follower value={view} draw={sources.draw} />
      </footer>
    </>
  );
}

type Part = (props: { readonly view: View }) => ReactNode;

/** A part below the charts; `name` stands at the start of a sentence. */
function part(name: string, Part: Part): { readonly name: string; readonly draw: (view: View) => ReactNode } {
  const draw = (view: View): ReactNode => (
    <Region name={name} inputs={[view]}>
      <Part view={view} />
    </Region>
  );
  return { name, draw };
}
