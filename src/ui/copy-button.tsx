import type { RefObject } from 'react';
import { TextButton } from './text-button.tsx';
import { useAttempt, type TryState } from './use-attempt.ts';
import './copy-button.css';

/** A button that copies a text and says whether it did. */
export interface CopyButtonProps {
  readonly label: string;
  readonly text: string;
  /** The field that holds the text: where the browser refuses, the text is selected there for the reader to copy. */
  readonly field: RefObject<HTMLTextAreaElement | null>;
}

const said: Readonly<Record<TryState, string>> = {
  none: '',
  'under-way': '',
  done: 'Copied.',
  failed: 'Your browser refused. The text is selected: copy it with Ctrl+C or ⌘C.',
};

export function CopyButton({ label, text, field }: CopyButtonProps) {
  const { outcome, start } = useAttempt(
    text,
    () => navigator.clipboard.writeText(text),
    () => {
      field.current?.focus();
      field.current?.select();
    },
  );
  return (
    <span className="copy-button">
      <TextButton onClick={start}>{label}</TextButton>
      <span role="status">{said[outcome]}</span>
    </span>
  );
}
