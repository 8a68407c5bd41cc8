import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { capital } from '../../charts/spoken.ts';
import { filterInWords } from '../../model/filter-words.ts';
import { gradesInWords, hasGrades } from '../../model/grade-words.ts';
import { formatCount, plural } from '../../model/number-words.ts';
import { isFiltered } from '../../model/selection.ts';
import { Section } from '../section.tsx';
import type { View } from '../view.ts';
import { EndorsementsTable } from './endorsements-table.tsx';
import './table-section.css';

/** Rows that one page of the table holds. */
const pageOfRows = 100;

/** The rows of the charts in the same order, as one table that sorts and opens evidence. */
export function TableSection({ view }: { readonly view: View }) {
  const { rows, dataset, selection } = view;
  const [pages, setPages] = useState(1);
  const shown = rows.slice(0, pages * pageOfRows);
  const left = rows.length - shown.length;
  const place = useRef<HTMLDivElement>(null);
  const showMore = (): void => {
    flushSync(() => setPages(pages + 1));
    // With the last rows the button goes, and the focus would go with it.
    if (left <= pageOfRows) place.current?.querySelectorAll<HTMLElement>('.pick-button')[shown.length]?.focus();
  };
  return (
    <Section title="Every endorsement">
      <p className="table-count">
        {countInWords(shown.length, rows.length)}{' '}
        {isFiltered(selection) ? `${capital(filterInWords(dataset, selection))}.` : ''}
      </p>
      <div ref={place}>{rows.length === 0 ? null : <EndorsementsTable view={view} rows={shown} />}</div>
      {rows.length > 0 && hasGrades(dataset) ? <p className="table-note">{gradesInWords()}</p> : null}
      {left === 0 ? null : (
        <button type="button" className="table-more" onClick={showMore}>
          Show the next {formatCount(Math.min(left, pageOfRows))} of {plural(left, 'more row')}
        </button>
      )}
    </Section>
  );
}

function countInWords(shown: number, all: number): string {
  if (all === 0) return 'No endorsement to show.';
  if (shown === all) return `${plural(all, 'endorsement')}.`;
  return `The first ${formatCount(shown)} of ${plural(all, 'endorsement')}.`;
}
