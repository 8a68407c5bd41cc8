import type { ReactNode } from 'react';
import { RegionBoundary } from '../ui/region-boundary.tsx';
import { RegionFailure } from './notices/region-failure.tsx';

/** A part of the page whose failure leaves the others standing. */
export interface RegionProps {
  /** Its name at the start of a sentence: "The timeline". */
  readonly name: string;
  /** What it is drawn from; a change tries it again. */
  readonly inputs: readonly unknown[];
  /** What takes its place, such as a chart's table. */
  readonly instead?: ReactNode;
  readonly children: ReactNode;
}

export function Region({ name, inputs, instead, children }: RegionProps) {
  const fallback = (
    <RegionFailure region={name} stands="The rest of the page works as before.">
      {instead}
    </RegionFailure>
  );
  return (
    // Only what has a stand-in is given up for a fault in answering its reader.
    <RegionBoundary inputs={inputs} faults={instead === undefined ? 'drawing' : 'any'} fallback={fallback}>
      {children}
    </RegionBoundary>
  );
}
