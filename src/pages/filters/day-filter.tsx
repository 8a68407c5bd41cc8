import { useState } from 'react';
import type { Day } from '../../model/day.ts';
import { DayField, type DayForm } from '../../ui/day-field.tsx';
import { dayEntry } from './day-entry.ts';
import type { DaySpan } from './record-days.ts';

/** One day of the filter, chosen in a native field. */
export interface DayFilterProps {
  readonly label: string;
  readonly day: Day | null;
  /** What the browser's calendar offers. */
  readonly span: DaySpan;
  /** Why a day can't be chosen, or empty. */
  readonly objection: (day: Day) => string;
  /** A day was typed, or taken away; more typing may follow. */
  readonly onDay: (day: Day | null) => void;
  /** The reader is done. */
  readonly onLeave: () => void;
}

/** What was typed and can't be used, and the chosen day that it was typed over. */
interface Refused {
  readonly text: string;
  readonly over: Day | null;
  readonly problem: string;
  readonly told: 'yes' | 'not-yet';
}

/** What can't be used stays in the field with a word on why, and the filter as it was. */
export function DayFilter({ label, day, span, objection, onDay, onLeave }: DayFilterProps) {
  const [last, setRefused] = useState<Refused | null>(null);
  const refused = last?.over === day ? last : null;
  const type = (text: string, form: DayForm): void => {
    const entry = dayEntry(text, form, objection);
    if (entry.outcome === 'chosen') {
      setRefused(null);
      onDay(entry.day);
      return;
    }
    setRefused({ text, over: day, problem: entry.problem, told: entry.when === 'at-once' ? 'yes' : 'not-yet' });
  };
  const leave = (text: string, form: DayForm): void => {
    const entry = dayEntry(text, form, objection);
    if (entry.outcome === 'refused') setRefused({ text, over: day, problem: entry.problem, told: 'yes' });
    else if (entry.day !== day) type(text, form);
    onLeave();
  };
  return (
    <DayField
      label={label}
      text={refused?.text ?? day ?? ''}
      min={span.first}
      max={span.last}
      problem={refused?.told === 'yes' ? refused.problem : ''}
      onType={type}
      onLeave={leave}
    />
  );
}
