import { useId, useState } from 'react';
import { dayNumber, dayFromNumber, firstDayOfMonth, lastDayOfMonth, type Day, type SpanEnd } from '../../model/day.ts';
import { formatDay, spanEndInWords, formatMonth } from '../../model/words/dates.ts';
import type { Selection } from '../../model/selection.ts';
import type { View } from '../view.ts';
import { parseTypedDate } from './typed-date.ts';
import '../../ui/line-field.css';

/** From which day to which; both ends may stay open. An end alone is "as of" that day. */
export function DateFields({ view }: { readonly view: View }) {
  const months = useId();
  const { race } = view.dataset;
  return (
    <div className="filter-dates">
      <DateField view={view} label="Start date" end="from" months={months} />
      <DateField view={view} label="End date" end="to" months={months} />
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
  readonly view: View;
  readonly label: string;
  readonly end: SpanEnd;
  /** The id of the list of months that the field offers. */
  readonly months: string;
}

/** A field for a date as the page writes dates. What can't be used stays in it with a word on why, and the filter as it was. */
function DateField({ view: { dataset, selection, onChange }, label, end, months }: DateFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState('');
  const day = selection[end];
  const settle = (): void => {
    if (typed === null) return;
    const read = typed.trim() === '' ? null : parseTypedDate(end, typed);
    const fault = faultOf(read, end, selection, dataset.race.from);
    setProblem(fault);
    if (read === undefined || fault !== '') return;
    setTyped(null);
    if (read !== day) onChange({ [end]: read });
  };
  return (
    <div className="date-field">
      <label htmlFor={id}>{label}</label>
      <input
        className="line-field"
        type="text"
        id={id}
        list={months}
        value={typed ?? (day === null ? '' : spanEndInWords(end, day))}
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

/** What is wrong with a date as typed, undefined where it is none; empty for nothing. `example` shows how a date is written. */
function faultOf(read: Day | null | undefined, end: SpanEnd, selection: Selection, example: Day): string {
  if (read === undefined) return `Type a month or a day: “${formatMonth(example)}” or “${formatDay(example)}.”`;
  const [from, to] = end === 'from' ? [read, selection.to] : [selection.from, read];
  return from === null || to === null || from <= to ? '' : 'The start date can’t be after the end date.';
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
