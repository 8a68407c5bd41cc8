import { nothingCertain } from '../../charts/headline-parts.ts';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { shownRows, type Selected } from '../../model/select.ts';
import { isFiltered } from '../../model/selection.ts';
import { filterInWords } from '../../model/words/filters.ts';
import { capital, formatCount, smallCount } from '../../model/words/numbers.ts';
import { gradesInWords, hasGrades } from '../../model/words/sources.ts';
import { statusInWords } from '../filters/filter-words.ts';
import type { View } from '../view.ts';
import { EndorsementsTable, PhoneSort } from './endorsements-table.tsx';
import '../reading.css';
import './table-section.css';

/** Rows that a table begins with. */
const firstRows = 15;

/** The rows of the view as one table that sorts and opens evidence: those that certainly belong, then the others. */
export function TableSection({ view }: { readonly view: View }) {
  const { selected, dataset } = view;
  const [isWhole, setWhole] = useState(false);
  const container = useRef<HTMLDivElement>(null);
  const all = shownRows(selected).length;
  const groups = [
    { heading: '', rows: selected.certain.filter((row) => row.isNationalUnion) },
    { heading: 'Not national unions', rows: selected.certain.filter((row) => !row.isNationalUnion) },
    { heading: 'May belong: the date isn’t exact', rows: selected.possible },
    { heading: 'Ended: switched or withdrawn', rows: selected.past },
  ].filter(({ rows }) => rows.length > 0);
  const showAll = (): void => {
    flushSync(() => setWhole(true));
    // The button goes, and the focus would go with it.
    container.current?.querySelectorAll<HTMLElement>('tbody .name-button')[firstRows]?.focus();
  };
  return (
    <>
      <h3 className="reading-headline">{tableHeadline(view)}</h3>
      {all === 0 ? null : (
        <div ref={container}>
          <PhoneSort view={view} />
          <EndorsementsTable view={view} groups={groups} most={isWhole ? all : firstRows} />
        </div>
      )}
      {isWhole || all <= firstRows ? null : (
        <button type="button" className="more-button" onClick={showAll}>
          {`Show all ${formatCount(all)}`}
        </button>
      )}
      {all > 0 && hasGrades(dataset) ? <p className="reading-note">{gradesInWords(dataset)}</p> : null}
    </>
  );
}

/** "All 42 endorsements", "Three endorsements of Holt, and two more that may belong". */
export function tableHeadline({
  dataset,
  selection,
  selected,
}: Pick<View, 'dataset' | 'selection' | 'selected'>): string {
  const { certain, possible, past } = selected;
  if (!isFiltered(selection) && possible.length + past.length === 0 && certain.length !== 1)
    return statusInWords(dataset, selection, selected);
  if (certain.length === 0) return nothingCertain({ dataset, selection, selected });
  return countInWords(selected, filterInWords(dataset, selection));
}

function countInWords({ certain, possible, past }: Selected, filter: string): string {
  const nouns = certain.length === 1 ? 'endorsement' : 'endorsements';
  const scope = filter === '' ? '' : `${filter.startsWith('as of') ? ',' : ''} ${filter}`;
  const more = [
    possible.length === 0 ? '' : `${smallCount(possible.length)} more that may belong`,
    past.length === 0 ? '' : `${smallCount(past.length)} that ended`,
  ].filter((part) => part !== '');
  const rest = more.length === 0 ? '' : `${filter === '' ? '' : ','} and ${more.join(' and ')}`;
  return `${capital(smallCount(certain.length))} ${nouns}${scope}${rest}`;
}
