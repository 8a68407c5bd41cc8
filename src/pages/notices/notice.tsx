import type { ReactNode } from 'react';
import { TextButton } from '../../ui/text-button.tsx';
import { focusFilters } from '../filters/filter-place.ts';
import './notice.css';

/** Something the page has to say about itself. */
export interface NoticeProps {
  /** The sentences; none for nothing to say. */
  readonly sentences: readonly string[];
  /** More for those who ask. */
  readonly more?: ReactNode;
  readonly onDismiss: () => void;
}

/** Kept on the page while it has nothing to say, so that readers hear it speak up. The sentences alone are spoken. */
export function Notice({ sentences, more, onDismiss }: NoticeProps) {
  const dismiss = (): void => {
    focusFilters();
    onDismiss();
  };
  return (
    <div className="notice" data-state={sentences.length === 0 ? 'silent' : 'speaking'}>
      <div className="notice-text" role="status">
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {sentences.length === 0 ? null : (
        <>
          {more}
          <TextButton onClick={dismiss}>Dismiss</TextButton>
        </>
      )}
    </div>
  );
}
