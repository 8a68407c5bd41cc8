import { Suspense, useDeferredValue, useMemo, useRef, type ReactNode } from 'react';
import { useInSight } from '../ui/use-in-sight.ts';

/** A part of the page that follows a value, such as what the reader chose. */
export interface FollowerProps<Value> {
  readonly value: Value;
  /** The same function at every render: the part is drawn again when the value changes, and at no other time. */
  readonly draw: (value: Value) => ReactNode;
}

/**
 * Draws a part of the page from a value: at once where it can be seen, and out of sight as soon as what can be seen is
 * painted. So a choice costs the reader one frame, however long the page is. Each part takes its drawing over by itself.
 */
export function Follower<Value>({ value, draw }: FollowerProps<Value>) {
  const place = useRef<HTMLDivElement>(null);
  const sight = useInSight(place);
  const late = useDeferredValue(value);
  const shown = sight === 'out' ? late : value;
  // The boundary too stays the same: a new one would have its part taken over at once, in one long task.
  const drawn = useMemo(() => <Suspense>{draw(shown)}</Suspense>, [draw, shown]);
  return <div ref={place}>{drawn}</div>;
}
