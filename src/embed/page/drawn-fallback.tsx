import { useCallback } from 'react';

/** What stands in a chart's place where it can't be drawn: the page as the build has drawn it, and what that lacks. */
export interface DrawnFallbackProps {
  /** A copy of the drawn page. */
  readonly drawn: DocumentFragment;
}

/** See `DrawnFallbackProps`. */
export function DrawnFallback({ drawn }: DrawnFallbackProps) {
  const place = useCallback((host: HTMLElement | null) => host?.replaceChildren(drawn.cloneNode(true)), [drawn]);
  return (
    <>
      <p className="frame-notice" role="alert">
        This view could not be drawn here. The chart below shows what its subtitle says; the link below it leads to all
        charts.
      </p>
      <div ref={place} />
    </>
  );
}
