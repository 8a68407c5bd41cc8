import type { ReactNode } from 'react';

/** So many are shown at once. */
const shownAtOnce = 2;

interface TwoAndMoreProps<Item> {
  readonly items: readonly Item[];
  /** Class of what opens the rest. */
  readonly className: string;
  readonly renderItems: (some: readonly Item[]) => ReactNode;
}

/** The first two of some items, and the rest under "3 more", which opens them. */
export function TwoAndMore<Item>({ items, className, renderItems }: TwoAndMoreProps<Item>) {
  const rest = items.slice(shownAtOnce);
  return (
    <>
      {renderItems(items.slice(0, shownAtOnce))}
      {rest.length === 0 ? null : (
        <details className={className}>
          <summary>{`${rest.length} more`}</summary>
          {renderItems(rest)}
        </details>
      )}
    </>
  );
}
