import { useLayoutEffect, useRef } from 'react';
import { CandidateName } from '../../charts/candidate-name.tsx';
import { isFiltered, noFilter } from '../../model/selection.ts';
import { TextButton } from '../../ui/text-button.tsx';
import { useSettled } from '../../ui/use-settled.ts';
import type { View } from '../view.ts';
import { chips, spokenStatus, statusInWords, type Chip } from './filter-words.ts';
import './filters.css';

/** The id of the active filters on the page. */
const filterPlace = 'filters';

/** Gives the focus to the filters: for a control that has just taken itself off the page. */
export function focusFilters(): void {
  document.getElementById(filterPlace)?.focus({ preventScroll: true });
}

/** How much passes, and the active filters, each to be taken off by itself or all at once. Nothing is seen while none is on. */
export function FilterChips({ view }: { readonly view: View }) {
  const { dataset, selection, onChange } = view;
  const list = useRef<HTMLUListElement>(null);
  const pressed = useRef<number | null>(null);
  const active = chips(dataset, selection);
  // The focus goes on to the next chip, in the end to the filters themselves.
  useLayoutEffect(() => {
    if (pressed.current === null) return;
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const next = buttons[Math.min(pressed.current, buttons.length - 1)];
    pressed.current = null;
    if (next) next.focus();
    else focusFilters();
  });
  const press = (index: number, change: Parameters<View['onChange']>[0]): void => {
    pressed.current = index;
    onChange(change);
  };
  return (
    <search className="filter-line" id={filterPlace} aria-label="Active filters" tabIndex={-1}>
      <FilterStatus view={view} />
      {active.length === 0 ? null : (
        <ul className="chips" ref={list}>
          {active.map((chip, index) => (
            <li key={chip.key}>
              <ChipButton chip={chip} onPress={() => press(index, chip.change)} />
            </li>
          ))}
          <li>
            <TextButton onClick={() => press(active.length, noFilter)}>
              <span>{active.length === 1 ? 'Reset' : `Reset ${active.length} filters`}</span>
              <span className="visually-hidden">{`: ${active.map(({ label }) => label).join(', ')}`}</span>
            </TextButton>
          </li>
        </ul>
      )}
    </search>
  );
}

function ChipButton({ chip, onPress }: { readonly chip: Chip; readonly onPress: () => void }) {
  const { label, more, candidate } = chip;
  return (
    <button type="button" className="chip" onClick={onPress}>
      <span className="visually-hidden">{'Remove filter: '}</span>
      {candidate ? <CandidateName candidate={candidate} form="shortName" /> : <span>{label}</span>}
      <span className="visually-hidden">{more === '' ? '' : `: ${more}`}</span>
      <svg width="9" height="9" viewBox="0 0 9 9" aria-hidden="true" focusable="false">
        <path d="M1 1 8 8M8 1 1 8" />
      </svg>
    </button>
  );
}

/** How long a choice must stand before it is spoken, in milliseconds. */
const quietMs = 500;

/**
 * How much of the list passes the filter: current for the eyes while anything is filtered, and for ears once the
 * choosing rests. What holds at first is not spoken.
 */
export function FilterStatus({ view: { dataset, selection, selected } }: { readonly view: View }) {
  const spoken = useSettled(spokenStatus(dataset, selection, selected), quietMs);
  return (
    <div className="filter-status">
      {isFiltered(selection) ? <p aria-hidden="true">{statusInWords(dataset, selection, selected)}</p> : null}
      <p className="visually-hidden" role="status">
        {spoken}
      </p>
    </div>
  );
}
