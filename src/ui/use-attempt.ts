import { useState } from 'react';

/** How the last try went; 'none' before the first, and while one is under way. */
export type TryState = 'none' | 'done' | 'failed';

/** Something that the browser may refuse, tried when the reader asks. */
export interface Attempt {
  readonly outcome: TryState;
  readonly start: () => void;
  /** Forgets the last try, so that nothing more is said of it. */
  readonly forget: () => void;
}

/**
 * Runs `action` when started and says how that went. What was done for one `subject` is not done for another: a changed
 * subject has not been tried yet. `onFailure` is called once for each try that failed.
 */
export function useAttempt(subject: unknown, action: () => Promise<void>, onFailure?: () => void): Attempt {
  const [last, setLast] = useState<{ readonly subject: unknown; readonly outcome: TryState }>();
  const settle = (outcome: TryState): void => setLast({ subject, outcome });
  const forget = (): void => setLast(undefined);
  const start = (): void => {
    forget();
    // A synchronous throw, as where the browser lacks the function, is a failure like any other.
    void (async () => action())().then(
      () => settle('done'),
      () => {
        settle('failed');
        onFailure?.();
      },
    );
  };
  const outcome = last && Object.is(last.subject, subject) ? last.outcome : 'none';
  return { outcome, start, forget };
}
