import { gradesInWords, hasGrades } from '../../model/grade-words.ts';
import type { View } from '../view.ts';
import { recordCautions } from './record-cautions.ts';
import { RecordSwitch } from './record-switch.tsx';
import './record-note.css';

/** Says that this is not the articles' record, how to go back to it, and what to mind in this one. */
export function RecordNote({ view }: { readonly view: View }) {
  const { dataset } = view;
  return (
    <aside className="record-note" aria-label="About this record">
      <p className="record-note-lead">This is not the articles’ record.</p>
      <p>
        It is research of its own, from releases, news reports and other pages. The articles’ record stands as it was:
        nothing on this page is mixed into it, and nothing of it is used here, except where the two stand side by side.
      </p>
      <RecordSwitch view={view} />
      <details className="record-cautions">
        <summary>What to mind in this record</summary>
        <ul>
          {recordCautions(dataset).map((caution) => (
            <li key={caution}>{caution}</li>
          ))}
          {hasGrades(dataset) ? <li>Each row is graded, in the table and in its evidence. {gradesInWords()}</li> : null}
        </ul>
      </details>
    </aside>
  );
}
