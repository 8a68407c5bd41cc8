import { useId } from 'react';
import './day-field.css';

/** What stands in a field: a whole day of the calendar, a part of one, nothing. */
export type DayForm = 'whole' | 'half-typed' | 'empty';

/** A native field for a day. Its text is ISO 8601, or empty where no whole day stands in it. */
export interface DayFieldProps {
  readonly label: string;
  readonly text: string;
  /** First and last day that the browser's calendar offers. */
  readonly min: string;
  readonly max: string;
  /** What is wrong with what stands in it; empty for nothing. */
  readonly problem: string;
  readonly onType: (text: string, form: DayForm) => void;
  /** What stands in it then: browsers keep to themselves how a half-typed day goes on. */
  readonly onLeave: (text: string, form: DayForm) => void;
}

/** See `DayFieldProps`. */
export function DayField({ label, text, min, max, problem, onType, onLeave }: DayFieldProps) {
  const id = useId();
  return (
    <div className="day-field">
      <label htmlFor={id}>{label}</label>
      <input
        type="date"
        id={id}
        value={text}
        min={min}
        max={max}
        aria-invalid={problem !== '' || undefined}
        aria-describedby={`${id}-problem`}
        onChange={({ currentTarget }) => onType(currentTarget.value, formOf(currentTarget))}
        onBlur={({ currentTarget }) => onLeave(currentTarget.value, formOf(currentTarget))}
      />
      <p id={`${id}-problem`} aria-live="polite">
        {problem}
      </p>
    </div>
  );
}

function formOf({ value, validity }: HTMLInputElement): DayForm {
  if (value !== '') return 'whole';
  return validity.badInput ? 'half-typed' : 'empty';
}
