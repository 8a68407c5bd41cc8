import { useId, useRef } from 'react';
import { TextButton } from './text-button.tsx';
import { useAttempt, type TryState } from './use-attempt.ts';
import './copy-field.css';

/** A text to take away: read-only, with a button that copies it. */
export interface CopyFieldProps {
  readonly label: string;
  /** What the button says, where several fields stand together. */
  readonly copyLabel: string;
  readonly text: string;
  /** Whether the text is program code or prose. */
  readonly kind: 'code' | 'prose';
}

const said: Readonly<Record<TryState, string>> = {
  none: '',
  done: 'Copied.',
  failed: 'Your browser refused. The text is selected: copy it with Ctrl+C or ⌘C.',
};

/** Where the browser refuses to copy, the text is selected for the reader to do it. */
export function CopyField({ label, copyLabel, text, kind }: CopyFieldProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const { outcome, start } = useAttempt(
    text,
    () => navigator.clipboard.writeText(text),
    () => field.current?.focus(),
  );
  return (
    <div className="copy-field" data-kind={kind}>
      <div className="copy-field-head">
        <label htmlFor={id}>{label}</label>
        <span className="copy-button">
          <TextButton onClick={start}>{copyLabel}</TextButton>
          <span role="status">{said[outcome]}</span>
        </span>
      </div>
      <textarea
        id={id}
        ref={field}
        readOnly
        value={text}
        rows={rowsFor(text)}
        spellCheck={false}
        onFocus={(event) => event.currentTarget.select()}
      />
    </div>
  );
}

const [charactersARow, mostRows] = [56, 9];

/** Enough rows for most texts where the browser can't fit a field to its text by itself. */
function rowsFor(text: string): number {
  const rows = text.split('\n').map((line) => Math.max(1, Math.ceil(line.length / charactersARow)));
  return Math.min(
    mostRows,
    rows.reduce((sum, count) => sum + count, 0),
  );
}
