import type { View } from '../view.ts';
import { AsOfFilter } from './as-of-filter.tsx';
import { CandidateFilter } from './candidate-filter.tsx';
import { DecidedFilter } from './decided-filter.tsx';
import { DisplaySettings } from './display-settings.tsx';
import { KindFilter } from './kind-filter.tsx';
import { RecordFilter } from './record-filter.tsx';
import { SpanFilter } from './span-filter.tsx';
import { UnionFilter } from './union-filter.tsx';
import './filter-controls.css';

/** Where the filters stand, and whether script hears them. */
export interface FilterControlsProps {
  readonly view: View;
  readonly state: 'drawn' | 'live';
  /** A sheet is left by closing it. */
  readonly place: 'bar' | 'sheet';
}

/** Every filter, then the looks. Drawn at build they are disabled: nothing hears them yet. */
export function FilterControls({ view, state, place }: FilterControlsProps) {
  return (
    <fieldset className="filter-controls" role="none" disabled={state === 'drawn'}>
      <CandidateFilter view={view} />
      {place === 'bar' ? (
        <a className="skip-link" href="#charts">
          Skip the other filters
        </a>
      ) : null}
      <UnionFilter view={view} />
      <KindFilter view={view} />
      <DecidedFilter view={view} />
      <SpanFilter view={view} />
      <AsOfFilter view={view} />
      <div className="filter-aside">
        <RecordFilter view={view} />
        <DisplaySettings view={view} />
      </div>
    </fieldset>
  );
}
