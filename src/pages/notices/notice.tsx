import { TextButton } from '../../ui/text-button.tsx';
import { focusFilters } from '../filters/filter-place.ts';
import './notices.css';

/** Something the page has to say about itself. */
export interface NoticeProps {
  /** The sentences; none for nothing to say. */
  readonly sentences: readonly string[];
  /** What the button says that takes the notice away. */
  readonly action: string;
  readonly onAction: () => void;
}

/** Kept on the page while it has nothing to say, so that readers hear it speak up. The sentences alone are spoken. */
export function Notice({ sentences, action, onAction }: NoticeProps) {
  const press = (): void => {
    focusFilters();
    onAction();
  };
  return (
    <div className="notice" data-state={sentences.length === 0 ? 'silent' : 'speaking'}>
      <div className="notice-text" role="status">
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {sentences.length === 0 ? null : <TextButton onClick={press}>{action}</TextButton>}
    </div>
  );
}
