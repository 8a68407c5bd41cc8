import { useState } from 'react';
import type { Edition } from '../../dataset/load-dataset.ts';
import { TextButton } from '../../ui/text-button.tsx';
import { droppedInWords, type Dropped } from '../../url/dropped.ts';
import { focusFilters } from '../filters/filter-chips.tsx';
import './notices.css';

/** Something the page has to say about itself. */
interface NoticeProps {
  /** The sentences; none for nothing to say. */
  readonly sentences: readonly string[];
  /** What the button says that takes the notice away. */
  readonly action: string;
  readonly onAction: () => void;
}

/** Kept on the page while it has nothing to say, so that readers hear it speak up. The sentences alone are spoken. */
function Notice({ sentences, action, onAction }: NoticeProps) {
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

/** What of the address could not be applied, and how to write the address without it. */
export interface DroppedNoticeProps {
  readonly dropped: readonly Dropped[];
  readonly onClean: () => void;
}

/** Names what was left out, until the reader takes it out of the link or another link is at fault. */
export function DroppedNotice({ dropped, onClean }: DroppedNoticeProps) {
  const [shown, setShown] = useState(dropped);
  if (dropped.length > 0 && shown !== dropped) setShown(dropped);
  const sentences =
    shown.length === 0 ? [] : ['Some settings in this link couldn’t be used.', ...droppedInWords(shown)];
  const clean = (): void => {
    setShown([]);
    onClean();
  };
  return <Notice sentences={sentences} action="Clean up the link" onAction={clean} />;
}

const editionChanged =
  'The data file on this site isn’t the one this page was built with. Everything below is drawn from the file as it is now.';

/** Says so where the data is another edition than the page's own. */
export function EditionNotice({ edition }: { readonly edition: Edition }) {
  const [isDismissed, setDismissed] = useState(false);
  const sentences = edition === 'changed' && !isDismissed ? [editionChanged] : [];
  return <Notice sentences={sentences} action="Dismiss" onAction={() => setDismissed(true)} />;
}
