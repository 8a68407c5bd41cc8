import { useState } from 'react';
import { TextButton } from '../../ui/text-button.tsx';

/** Something to take away. */
export interface ShareAction {
  readonly label: string;
  /** Does it and says what was done, as a sentence. */
  readonly run: () => Promise<string>;
  /** What to say where it can't be done. */
  readonly failure: string;
}

/** Buttons in a row, and one line that says how the last one fared. `subject` is what they are about: for another, nothing has been done yet. */
export interface ShareActionsProps {
  readonly subject: unknown;
  readonly actions: readonly ShareAction[];
}

export function ShareActions({ subject, actions }: ShareActionsProps) {
  const [last, setLast] = useState<{ readonly subject: unknown; readonly words: string }>();
  const start = ({ run, failure }: ShareAction): void => {
    const say = (words: string): void => setLast({ subject, words });
    say('');
    void run().then(say, () => say(failure));
  };
  return (
    <>
      <div className="share-choices">
        {actions.map((action) => (
          <TextButton key={action.label} onClick={() => start(action)}>
            {action.label}
          </TextButton>
        ))}
      </div>
      <p className="share-status" role="status">
        {last && Object.is(last.subject, subject) ? last.words : ''}
      </p>
    </>
  );
}
