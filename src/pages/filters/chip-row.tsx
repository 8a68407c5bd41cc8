import { useLayoutEffect, useRef } from 'react';
import { CandidateName } from '../../charts/candidate-name.tsx';
import { plural } from '../../model/number-words.ts';
import { withoutFilter } from '../../model/selection.ts';
import { TextButton } from '../../ui/text-button.tsx';
import { cutText } from '../../url/cut-text.ts';
import type { View } from '../view.ts';
import { chips, type Chip } from './chips.ts';
import { focusFilters } from './filter-place.ts';
import './chip-row.css';

/** The active filters, each to be taken off by itself, and all at once. The focus goes on to the next of them. */
export function ChipRow({ view: { dataset, selection, onChange } }: { readonly view: View }) {
  const row = useRef<HTMLDivElement>(null);
  const pressed = useRef<number | null>(null);
  const active = chips(dataset, selection);
  useLayoutEffect(() => {
    if (pressed.current === null) return;
    const buttons = [...(row.current?.querySelectorAll('button') ?? [])];
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
    <div className="chip-row" ref={row}>
      {active.length === 0 ? null : (
        <ul className="chips" aria-label="Active filters">
          {active.map((chip, index) => (
            <li key={chip.key}>
              <ChipButton chip={chip} onPress={() => press(index, chip.change)} />
            </li>
          ))}
          <li>
            <TextButton onClick={() => press(active.length, withoutFilter(selection))}>
              {active.length === 1 ? 'Reset' : `Reset ${plural(active.length, 'filter')}`}
              <span className="visually-hidden">: {active.map(({ label }) => label).join(', ')}</span>
            </TextButton>
          </li>
        </ul>
      )}
    </div>
  );
}

function ChipButton({
  chip: { label, more, candidate },
  onPress,
}: {
  readonly chip: Chip;
  readonly onPress: () => void;
}) {
  return (
    <button type="button" className="chip" onClick={onPress}>
      <span className="visually-hidden">Remove filter: </span>
      {candidate ? <CandidateName candidate={candidate} form="shortName" /> : cutText(label, 60)}
      {more === '' ? null : <span className="visually-hidden">: {more}</span>}
      <svg width="9" height="9" viewBox="0 0 9 9" aria-hidden="true" focusable="false">
        <path d="M1 1 8 8M8 1 1 8" />
      </svg>
    </button>
  );
}
