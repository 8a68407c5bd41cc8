import type { ReactNode } from 'react';
import './notices.css';

/** A part of the page that could not be drawn. */
export interface RegionFailureProps {
  /** Its name at the start of a sentence: "The timeline". */
  readonly region: string;
  /** What still works, as a sentence. */
  readonly stands: string;
  /** What takes its place, such as a chart's table. */
  readonly children?: ReactNode;
}

/** The fallback of a `RegionBoundary`. */
export function RegionFailure({ region, stands, children }: RegionFailureProps) {
  return (
    <div className="failure">
      <p role="alert" tabIndex={-1}>
        <strong>{`${region} couldn’t be shown because of an error.`}</strong>
        <span>{` ${stands} Changing the filters may bring it back.`}</span>
      </p>
      {children}
    </div>
  );
}
