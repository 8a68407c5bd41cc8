import { useEffect, useRef, useState, type ComponentType, type ReactNode } from 'react';
import type { ChartName } from '../../charts/charts.ts';
import type { View } from '../view.ts';

/** What a panel is about. */
export interface PanelProps {
  readonly view: View;
  readonly chart: ChartName;
}

/** A panel whose part of the program is loaded when its place is drawn. */
export interface LaterPanelProps extends PanelProps {
  readonly load: () => Promise<ComponentType<PanelProps>>;
  /** What is shown until it has come, and for good where it never does. */
  readonly plain: ReactNode;
  /** What to say where it does not come. */
  readonly failure: string;
}

/**
 * A part that failed is tried again where it is drawn anew, but older Chromiums (153 does, 156 does not) keep a failed
 * import until the page is loaded again.
 */
export function LaterPanel({ load, plain, failure, ...about }: LaterPanelProps) {
  const [panel, setPanel] = useState<{ readonly Panel: ComponentType<PanelProps> | null }>();
  const loader = useRef(load);
  useEffect(() => {
    let isWanted = true;
    const settle = (Panel: ComponentType<PanelProps> | null): void => {
      if (isWanted) setPanel({ Panel });
    };
    loader.current().then(settle, () => settle(null));
    return () => {
      isWanted = false;
    };
  }, []);
  if (panel?.Panel) return <panel.Panel {...about} />;
  return (
    <>
      {panel ? <p role="alert">{failure}</p> : null}
      {plain}
    </>
  );
}
