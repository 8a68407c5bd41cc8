import { useId, useState } from 'react';
import { dayNumber, dayFromNumber, firstDayOfMonth, lastDayOfMonth, type Day, type Edge } from '../../model/day.ts';
import { formatDay, formatEdge, formatMonth } from '../../model/words/dates.ts';
import type { View } from '../view.ts';
import { parseTypedDate } from './typed-date.ts';
import '../../ui/line-field.css';

/** From which day to which; both ends may stay open. An end alone is "as of" that day. */
export function DateFields({ view: { dataset, selection, onChange } }: { readonly view: View }) {
  const { from, to } = selection;
  const months = useId();
  const { race } = dataset;
  return (
    <div className="filter-dates">
      <DateField
        label="Start date"
        edge="from"
        day={from}
        months={months}
        example={race.from}
        isInOrder={(day) => to === null || day <= to}
        onDay={(day) => onChange({ from: day })}
      />
      <DateField
        label="End date"
        edge="to"
        day={to}
        months={months}
        example={race.from}
        isInOrder={(day) => from === null || day >= from}
        onDay={(day) => onChange({ to: day })}
      />
      <p className="filter-note">
        A month or a day. An end date alone shows endorsements as of that day. Those whose dates aren’t exact and may
        fall in the period are shown lighter.
      </p>
      <datalist id={months}>
        {monthsOf(race.from, race.to).map((month) => (
          <option key={month}>{month}</option>
        ))}
      </datalist>
    </div>
  );
}

interface DateFieldProps {
  readonly label: string;
  readonly edge: Edge;
  readonly day: Day | null;
  /** The id of the list of months that the field offers. */
  readonly months: string;
  /** A day of the race, to show how a date is written. */
  readonly example: Day;
  readonly isInOrder: (day: Day) => boolean;
  readonly onDay: (day: Day | null) => void;
}

/** A field for a date as the page writes dates. What can't be used stays in it with a word on why, and the filter as it was. */
function DateField({ label, edge, day, months, example, isInOrder, onDay }: DateFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState('');
  const settle = (): void => {
    if (typed === null) return;
    const read = typed.trim() === '' ? null : parseTypedDate(edge, typed);
    const fault = faultOf(read, example, isInOrder);
    setProblem(fault);
    if (read === undefined || fault !== '') return;
    setTyped(null);
    if (read !== day) onDay(read);
  };
  return (
    <div className="date-field">
      <label htmlFor={id}>{label}</label>
      <input
        className="line-field"
        type="text"
        id={id}
        list={months}
        value={typed ?? (day === null ? '' : formatEdge(edge, day))}
        placeholder="Any"
        maxLength={40}
        autoComplete="off"
        aria-invalid={problem !== '' || undefined}
        aria-describedby={`${id}-problem`}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        onBlur={settle}
        onKeyDown={({ key }) => key === 'Enter' && settle()}
      />
      <p id={`${id}-problem`} aria-live="polite">
        {problem}
      </p>
    </div>
  );
}

function faultOf(read: Day | null | undefined, example: Day, isInOrder: (day: Day) => boolean): string {
  if (read === undefined) return `Type a month or a day: “${formatMonth(example)}” or “${formatDay(example)}.”`;
  return read === null || isInOrder(read) ? '' : 'The start date can’t be after the end date.';
}

function monthsOf(from: Day, to: Day): readonly string[] {
  const months: string[] = [];
  let month = firstDayOfMonth(from.slice(0, 7));
  while (month <= to && months.length < 120) {
    months.push(formatMonth(month));
    month = dayFromNumber(dayNumber(lastDayOfMonth(month.slice(0, 7))) + 1);
  }
  return months;
}
