import { useEffect, useState } from 'react';

/** What is played: the day it has come to, where it ends, and what each step does. */
interface Play {
  readonly day: number;
  readonly first: number;
  readonly last: number;
  /** A step on the way. */
  readonly onStep: (day: number) => void;
  /** Paused on a day, or come to the end. */
  readonly onRest: (day: number) => void;
}

/** Steps for the whole way, and how long each lasts in ms; fewer and longer ones for those who want less motion. */
const [smooth, calm] = [
  { steps: 150, pause: 80 },
  { steps: 18, pause: 1000 },
] as const;

/** Plays days by the clock, from the first again once the last is reached. */
export function usePlay({ day, first, last, onStep, onRest }: Play): {
  readonly isPlaying: boolean;
  readonly onToggle: () => void;
} {
  const [isPlaying, setPlaying] = useState(false);
  useEffect(() => {
    if (!isPlaying) return undefined;
    const { steps, pause } = matchMedia('(prefers-reduced-motion: reduce)').matches ? calm : smooth;
    const timer = setTimeout(() => {
      const next = day + Math.max(1, Math.round((last - first) / steps));
      if (next < last) return onStep(next);
      setPlaying(false);
      return onRest(last);
    }, pause);
    return () => clearTimeout(timer);
    // A step begins when the one before it has been drawn; what it calls is the newest at that time.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [isPlaying, day, first, last]);
  const onToggle = (): void => {
    if (isPlaying) onRest(day);
    else if (day >= last) onStep(first);
    setPlaying(!isPlaying);
  };
  return { isPlaying, onToggle };
}
