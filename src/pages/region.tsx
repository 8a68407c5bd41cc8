import type { ReactNode } from 'react';
import { RegionBoundary } from '../ui/region-boundary.tsx';
import './notices/notices.css';

/** A part of the page whose failure leaves the others standing. */
export interface RegionProps {
  /** Its name at the start of a sentence: "The timeline". */
  readonly name: string;
  /** What it is drawn from; a change tries it again. */
  readonly input: unknown;
  /** What takes its place, such as a chart's table. */
  readonly instead?: ReactNode;
  readonly children: ReactNode;
}

export function Region({ name, input, instead, children }: RegionProps) {
  const fallback = (
    <div className="failure">
      <p role="alert" tabIndex={-1}>
        <strong>{`${name} couldn’t be shown because of an error.`}</strong>
        <span> The rest of the page works as before. Changing the filters may bring it back.</span>
      </p>
      {instead}
    </div>
  );
  return (
    // Only what has a stand-in is given up for a fault in answering its reader.
    <RegionBoundary input={input} faults={instead === undefined ? 'drawing' : 'any'} fallback={fallback}>
      {children}
    </RegionBoundary>
  );
}
