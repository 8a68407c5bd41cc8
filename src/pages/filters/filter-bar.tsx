import { plural } from '../../model/number-words.ts';
import { Sheet } from '../../ui/sheet.tsx';
import type { View } from '../view.ts';
import { ChipRow } from './chip-row.tsx';
import { chips } from './chips.ts';
import { FilterControls } from './filter-controls.tsx';
import { filterPlace } from './filter-place.ts';
import { FilterStatus } from './filter-status.tsx';
import { useBarLayout } from './use-bar-layout.ts';
import { useFocusKept } from './use-focus-kept.ts';
import './filter-bar.css';

/** The filters: one line that stays in view where there is room, a button that opens a sheet on phones; what is on, and how much passes. */
export function FilterBar({ view }: { readonly view: View }) {
  const layout = useBarLayout();
  const state = layout === 'drawn' ? 'drawn' : 'live';
  const active = chips(view.dataset, view.selection).length;
  const bar = useFocusKept();
  return (
    <>
      <search className="filters" id={filterPlace} aria-label="Filters" tabIndex={-1} data-layout={layout} ref={bar}>
        {layout === 'wide' ? null : (
          <Sheet
            title="Filters"
            opener={active === 0 ? 'Filters' : `Filters (${active})`}
            done={`Show ${plural(view.rows.length, 'endorsement')}`}
            state={state}
          >
            {layout === 'narrow' ? <FilterControls view={view} state={state} place="sheet" /> : null}
          </Sheet>
        )}
        {layout === 'narrow' ? null : (
          <div className="filter-line">
            <FilterControls view={view} state={state} place="bar" />
          </div>
        )}
        <noscript>
          <p className="filter-status">Filters need script.</p>
        </noscript>
        <FilterStatus key={state} view={view} />
        {layout === 'wide' ? <ChipRow view={view} /> : null}
      </search>
      {layout === 'narrow' ? <ChipRow view={view} /> : null}
    </>
  );
}
