import type { ReactNode } from 'react';
import { candidateSymbol } from '../marks/candidate-symbol.ts';
import type { Candidate } from '../model/candidate.ts';
import './candidate-name.css';

/** Which of a candidate's names is wanted. */
export type NameForm = 'name' | 'shortName';

/** A longer name breaks where it must; a shorter one stays in one piece. */
const longName = { name: 30, shortName: 13 };

/** A candidate's symbol and name in running text. The symbol only repeats the name, so it is hidden from readers. */
export function CandidateName({ candidate, form }: { readonly candidate: Candidate; readonly form: NameForm }) {
  return (
    <span
      className="candidate-name"
      data-slot={candidate.order}
      data-long={candidate[form].length > longName[form] ? '' : undefined}
    >
      <svg
        className="candidate-symbol"
        width="12"
        height="12"
        viewBox="-6 -6 12 12"
        aria-hidden="true"
        focusable="false"
      >
        <path d={candidateSymbol(candidate.order, 56)} />
      </svg>
      <span>{candidate[form]}</span>
    </span>
  );
}

/** The cell of a table that says whom a row is for. */
export function candidateCell({ candidate }: { readonly candidate: Candidate }): ReactNode {
  return <CandidateName candidate={candidate} form="name" />;
}
