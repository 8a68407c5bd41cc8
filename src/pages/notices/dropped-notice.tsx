import { useState } from 'react';
import { droppedInWords, type Dropped } from '../../url/dropped.ts';
import { Notice } from './notice.tsx';

/** What of the address could not be applied, and how to write the address without it. */
export interface DroppedNoticeProps {
  readonly dropped: readonly Dropped[];
  readonly onClean: () => void;
}

/** Names what was left out, until the reader takes it out of the link or another link is at fault. */
export function DroppedNotice({ dropped, onClean }: DroppedNoticeProps) {
  const [told, setTold] = useState(dropped);
  if (dropped.length > 0 && told !== dropped) setTold(dropped);
  const sentences = told.length === 0 ? [] : ['Some settings in this link couldn’t be used.', ...droppedInWords(told)];
  const clean = (): void => {
    setTold([]);
    onClean();
  };
  return <Notice sentences={sentences} action="Clean up the link" onAction={clean} />;
}
