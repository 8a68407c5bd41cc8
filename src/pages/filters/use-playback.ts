import { useEffect, useState } from 'react';

/** How long each step of a playback stands, in milliseconds. */
export const stepMs = 700;

/** A playback that steps for as long as it runs. */
export interface Playback {
  readonly state: 'playing' | 'paused';
  readonly play: () => void;
  readonly pause: () => void;
}

/** Runs `step` after every pause by the browser's clock, until it says that it was the last. A new step starts the clock anew. */
export function usePlayback(step: () => 'more' | 'last'): Playback {
  const [state, setState] = useState<Playback['state']>('paused');
  useEffect(() => {
    if (state === 'paused') return undefined;
    const timer = setTimeout(() => {
      if (step() === 'last') setState('paused');
    }, stepMs);
    return () => clearTimeout(timer);
  }, [state, step]);
  return { state, play: () => setState('playing'), pause: () => setState('paused') };
}
