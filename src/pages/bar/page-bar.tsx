import { useEffect, useState } from 'react';
import { Disclosure } from '../../ui/disclosure.tsx';
import { FilterPanel, filterCount } from '../filters/filter-panel.tsx';
import type { View } from '../view.ts';
import { ShareView } from './share-view.tsx';
import './page-bar.css';

/** A section of the page that the bar leads to. */
export interface PageSection {
  readonly id: string;
  readonly title: string;
}

/** The one bar that stays in sight: where the reader is, with a way to every other part; filters; sharing. */
export function PageBar({ view, sections }: { readonly view: View; readonly sections: readonly PageSection[] }) {
  const current = useCurrentSection(sections);
  const [isOpen, setOpen] = useState(false);
  const count = filterCount(view.selection);
  return (
    <div className="page-bar">
      <nav className="page-bar-jump" aria-label="On this page">
        <Disclosure
          label={current?.title ?? 'On this page'}
          prerendered={<JumpList sections={sections} current={current} />}
        >
          {(close) => <JumpList sections={sections} current={current} onJump={close} />}
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
      {isOpen ? <FilterPanel view={view} onClose={() => setOpen(false)} /> : null}
    </div>
  );
}

interface JumpListProps {
  readonly sections: readonly PageSection[];
  readonly current: PageSection | undefined;
  /** Nothing in a prerendered page, where the links do all by themselves. */
  readonly onJump?: () => void;
}

function JumpList({ sections, current, onJump }: JumpListProps) {
  return (
    <ul className="jump-list">
      {sections.map(({ id, title }) => (
        <li key={id}>
          <a href={`#${id}`} aria-current={id === current?.id ? 'location' : undefined} onClick={onJump}>
            {title}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** The section at the top of the window, told by the browser's IntersectionObserver; undefined above all of them. */
function useCurrentSection(sections: readonly PageSection[]): PageSection | undefined {
  const [current, setCurrent] = useState<string>();
  const ids = sections.map(({ id }) => id).join(' ');
  useEffect(() => {
    if (!('IntersectionObserver' in window)) return undefined;
    const elements = ids.split(' ').flatMap((id) => document.getElementById(id) ?? []);
    const inSight = new Set<Element>();
    // A band below the bar: whatever part crosses it is where the reader is.
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) inSight.add(target);
          else inSight.delete(target);
        }
        setCurrent(elements.findLast((element) => inSight.has(element))?.id);
      },
      { rootMargin: '-60px 0px -65% 0px' },
    );
    for (const element of elements) observer.observe(element);
    return () => observer.disconnect();
  }, [ids]);
  return sections.find(({ id }) => id === current);
}
