import { useId } from 'react';
import { useSettled } from './use-settled.ts';
import './search-field.css';
import './line-field.css';

/** A native field to search a list by, and what it found. */
export interface SearchFieldProps {
  readonly label: string;
  /** What may be typed, as a hint in the empty field. */
  readonly hint: string;
  readonly text: string;
  /** What was found, in words. */
  readonly result: string;
  readonly onType: (text: string) => void;
}

/** The result is shown at once and spoken when typing rests. */
export function SearchField({ label, hint, text, result, onType }: SearchFieldProps) {
  const id = useId();
  const spoken = useSettled(result, 500);
  return (
    <div className="search-field">
      <label htmlFor={id}>{label}</label>
      <input
        className="line-field"
        type="search"
        id={id}
        value={text}
        placeholder={hint}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => onType(event.currentTarget.value)}
      />
      <p aria-hidden="true">{result}</p>
      <p className="visually-hidden" aria-live="polite">
        {spoken}
      </p>
    </div>
  );
}
