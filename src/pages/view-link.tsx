import type { MouseEvent, ReactNode } from 'react';
import type { Selection } from '../model/selection.ts';
import { formatSelection } from '../url/parse-selection.ts';
import type { View } from './view.ts';

/** A link to another view of the same page: a true address, followed without loading the page again. */
export interface ViewLinkProps {
  readonly view: View;
  /** Only what changes. */
  readonly change: Partial<Selection>;
  /** Where the reader is taken, by id; left out where the place stays. */
  readonly target?: string;
  /** Whether it leads to what is shown already. */
  readonly isCurrent?: boolean;
  readonly children: ReactNode;
}

/** A click with a modifier key is the browser's, as is every click while there is no script. */
export function ViewLink({ view, change, target, isCurrent = false, children }: ViewLinkProps) {
  const onClick = (event: MouseEvent): void => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    view.onChange(change);
    if (target === undefined) return;
    const element = document.getElementById(target);
    element?.scrollIntoView();
    element?.focus({ preventScroll: true });
  };
  const fragment = target === undefined ? '' : `#${target}`;
  return (
    <a
      href={`?${formatSelection({ ...view.selection, ...change })}${fragment}`}
      aria-current={isCurrent ? 'true' : undefined}
      onClick={onClick}
    >
      {children}
    </a>
  );
}
