import { useSuspenseQuery } from '@tanstack/react-query';
import { datasetQuery } from '../dataset/dataset-query.ts';
import type { Address } from '../url/address.ts';
import { recordIn } from '../url/parse-selection.ts';
import { useSearch } from '../url/use-search.ts';
import { Charts } from './charts.tsx';
import { Masthead } from './masthead.tsx';
import { useTheme } from './use-theme.ts';
import { useView } from './use-view.ts';
import './page.css';

/** The whole page for the record that the address asks for. */
export function Dashboard({ address }: { readonly address: Address }) {
  const record = recordIn(useSearch(address));
  const { data } = useSuspenseQuery(datasetQuery(record));
  const { view } = useView(data, address);
  useTheme(view.selection.theme);
  return (
    <>
      <a className="skip-link" href="#charts">
        Skip to the charts
      </a>
      <div className="page">
        <Masthead view={view} />
        <main id="charts" tabIndex={-1}>
          <Charts view={view} />
        </main>
      </div>
    </>
  );
}
