import { useCallback, useMemo } from 'react';
import type { Day } from '../../model/day.ts';
import { plural } from '../../model/number-words.ts';
import { TextButton } from '../../ui/text-button.tsx';
import { useMedia } from '../../ui/use-media.ts';
import type { View } from '../view.ts';
import { AsOfSlider } from './as-of-slider.tsx';
import { DayFilter } from './day-filter.tsx';
import { dayAfter, eventDays, undatedCount } from './event-days.ts';
import { recordDays } from './record-days.ts';
import { usePlayback } from './use-playback.ts';
import './as-of-control.css';

/** The record as it stood on a day: by date, by a slider over the days on which something happened, or played day by day. */
export function AsOfControl({ view }: { readonly view: View }) {
  const { dataset, selection, onChange, onDraft } = view;
  const { asOf } = selection;
  const days = useMemo(() => eventDays(view), [view]);
  const undated = undatedCount(view);
  const still = useMedia('(prefers-reduced-motion: reduce)') === 'yes';
  const next = dayAfter(days, asOf);
  const playback = usePlayback(
    useCallback(() => {
      if (next === null) return 'last';
      onDraft({ asOf: next });
      if (dayAfter(days, next) !== null) return 'more';
      // Settles the draft: the whole run is one step back.
      onChange({ asOf: next });
      return 'last';
    }, [days, next, onChange, onDraft]),
  );
  const span = recordDays(dataset);
  if (!span || days.length === 0) return <p className="filter-note">None of these endorsements has a date.</p>;

  const pick = (day: Day | null): void => {
    playback.pause();
    onDraft({ asOf: day });
  };
  const press = (): void => {
    if (playback.state === 'playing') {
      playback.pause();
      onChange({});
      return;
    }
    const day = next ?? days[0] ?? null;
    if (still || dayAfter(days, day) === null) onChange({ asOf: day });
    else {
      onDraft({ asOf: day });
      playback.play();
    }
  };
  const everything = (): void => {
    if (asOf === null) return;
    playback.pause();
    onChange({ asOf: null });
  };
  return (
    <div className="as-of">
      <DayFilter
        label="As it stood on"
        day={asOf}
        span={span}
        objection={() => ''}
        onDay={pick}
        onLeave={() => onChange({})}
      />
      <AsOfSlider days={days} asOf={asOf} onDay={pick} onLeave={() => onChange({})} />
      <div className="as-of-buttons">
        <TextButton onClick={press}>{buttonWord(still ? 'stepping' : playback.state, next)}</TextButton>
        {/* It can be focused when there is nothing left to do, so that pressing it never loses the focus. */}
        <TextButton aria-disabled={asOf === null} onClick={everything}>
          Show everything
        </TextButton>
      </div>
      {undated > 0 ? (
        <p className="filter-note">
          {plural(undated, 'endorsement')} without a date can’t be placed, and only “everything” has them.
        </p>
      ) : null}
    </div>
  );
}

function buttonWord(state: 'stepping' | 'playing' | 'paused', next: Day | null): string {
  switch (state) {
    case 'stepping':
      return next === null ? 'Back to the first day' : 'Next day';
    case 'playing':
      return 'Pause';
    case 'paused':
      return next === null ? 'Play again' : 'Play';
  }
}
