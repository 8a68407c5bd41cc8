import { useState } from 'react';
import { formatDay, formatMonth } from '../../model/when-words.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { TextButton } from '../../ui/text-button.tsx';
import type { View } from '../view.ts';
import { DayFilter } from './day-filter.tsx';
import { recordDays, type DaySpan } from './record-days.ts';

/** From which day to which day; both ends may stay open. */
export function SpanFilter({ view }: { readonly view: View }) {
  const { from, to } = view.selection;
  const span = recordDays(view.dataset);
  return span ? (
    <Disclosure label="Dates" count={Number(from !== null) + Number(to !== null)} align="start">
      {() => <Span view={view} span={span} />}
    </Disclosure>
  ) : null;
}

function Span({ view, span }: { readonly view: View; readonly span: DaySpan }) {
  const { selection, onChange, onDraft } = view;
  const [fresh, setFresh] = useState(0);
  const { from, to } = selection;
  const clear = (): void => {
    setFresh(fresh + 1);
    onChange({ from: null, to: null });
  };
  return (
    <>
      <fieldset className="filter-days" key={fresh}>
        <legend className="visually-hidden">Dates</legend>
        <DayFilter
          label="From"
          day={from}
          span={span}
          objection={(day) =>
            to !== null && day > to ? `A span begins before it ends: this is after ${formatDay(to)}.` : ''
          }
          onDay={(day) => onDraft({ from: day })}
          onLeave={() => onChange({})}
        />
        <DayFilter
          label="To"
          day={to}
          span={span}
          objection={(day) =>
            from !== null && day < from ? `A span ends after it begins: this is before ${formatDay(from)}.` : ''
          }
          onDay={(day) => onDraft({ to: day })}
          onLeave={() => onChange({})}
        />
      </fieldset>
      <p className="filter-note">
        This record runs from {formatMonth(span.first)} to {formatMonth(span.last)}. A vague date counts where it can
        lie in the span.
      </p>
      <TextButton onClick={clear}>Clear dates</TextButton>
    </>
  );
}
