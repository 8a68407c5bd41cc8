import { useState } from 'react';
import { Disclosure } from '../../ui/disclosure.tsx';
import { FilterPanel, filterCount } from '../filters/filter-panel.tsx';
import type { View } from '../view.ts';
import { ShareView } from './share-view.tsx';
import { useCurrentPlace, type BarPlace } from './use-current-place.ts';
import './page-bar.css';

/** The one bar that stays in sight: where the reader is, with a way to every other part; filters; sharing. */
export function PageBar({ view, places }: { readonly view: View; readonly places: readonly BarPlace[] }) {
  const current = useCurrentPlace(places);
  const [isOpen, setOpen] = useState(false);
  const count = filterCount(view.selection);
  return (
    <div className="page-bar">
      <nav className="page-bar-jump" aria-label="On this page">
        <Disclosure
          label={current?.title ?? 'On this page'}
          align="start"
          drawn={<JumpList places={places} current={current} />}
        >
          {(close) => <JumpList places={places} current={current} onJump={close} />}
        </Disclosure>
      </nav>
      <button
        type="button"
        className="page-bar-button"
        aria-haspopup="dialog"
        data-active={count > 0 || undefined}
        onClick={() => setOpen(true)}
      >
        {count === 0 ? 'Filters' : `Filters (${count})`}
      </button>
      <ShareView view={view} />
      <FilterPanel view={view} isOpen={isOpen} onClose={() => setOpen(false)} />
    </div>
  );
}

interface JumpListProps {
  readonly places: readonly BarPlace[];
  readonly current: BarPlace | undefined;
  /** Nothing in a page drawn at build, where the links do all by themselves. */
  readonly onJump?: () => void;
}

function JumpList({ places, current, onJump }: JumpListProps) {
  return (
    <ul className="jump-list">
      {places.map(({ id, title }) => (
        <li key={id}>
          <a href={`#${id}`} aria-current={id === current?.id ? 'location' : undefined} onClick={onJump}>
            {title}
          </a>
        </li>
      ))}
    </ul>
  );
}
