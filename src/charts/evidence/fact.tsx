import type { ReactNode } from 'react';
import type { Dataset } from '../../model/dataset.ts';
import type { Evidence } from '../../model/evidence.ts';
import { EvidenceLines } from './evidence-lines.tsx';

/** One fact: what it is of, what it says, what a reader should know about that, and where it stands. */
export interface FactProps {
  readonly dataset: Dataset;
  readonly term: string;
  readonly value: ReactNode;
  /** Whole sentences; empty ones are left out. */
  readonly asides?: readonly ReactNode[];
  readonly evidence?: readonly Evidence[];
  /** Further readings of the same fact. */
  readonly children?: ReactNode;
}

/** See `FactProps`. Stands in a `dl`. */
export function Fact({ dataset, term, value, asides = [], evidence = [], children }: FactProps) {
  const said = asides.filter((aside) => aside !== '').map((aside, index) => [index > 0 ? ' ' : '', aside]);
  return (
    <div className="fact">
      <dt>{term}</dt>
      <dd>
        <p className="fact-value">{value}</p>
        {said.length === 0 ? null : <p className="fact-aside">{said}</p>}
        <EvidenceLines dataset={dataset} evidence={evidence} />
        {children}
      </dd>
    </div>
  );
}
