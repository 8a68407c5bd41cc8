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

/** Buttons in a row, and one line that says how the last one fared. */
export interface ShareActionsProps {
  /** What they are about: for another, nothing has been done yet. */
  readonly subject: string;
  readonly actions: readonly ShareAction[];
}

export function ShareActions({ subject, actions }: ShareActionsProps) {
  const [last, setLast] = useState({ subject, words: '' });
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
        {last.subject === subject ? last.words : ''}
      </p>
    </>
  );
}

/** How long a browser may take to begin to save, in milliseconds; some begin after the click has ended. */
const graceMs = 60_000;

/** Offers a file to the reader to save under a name, and says so. Its memory is given back later. */
export function saveFile(content: Blob, name: string): string {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), graceMs);
  return `Saved as ${name}.`;
}
