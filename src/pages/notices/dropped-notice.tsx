import { useEffect, useState } from 'react';
import type { Dropped } from '../../url/dropped.ts';
import { droppedInWords } from '../../url/dropped-in-words.ts';
import { Notice } from './notice.tsx';

/** What of the address could not be applied, and how to write the address without it. */
export interface DroppedNoticeProps {
  readonly dropped: readonly Dropped[];
  readonly onClean: () => void;
}

/** Remembers what was left out while the address is put right, until it is dismissed or another address is at fault. */
export function DroppedNotice({ dropped, onClean }: DroppedNoticeProps) {
  const [told, setTold] = useState(dropped);
  if (dropped.length > 0 && told !== dropped) setTold(dropped);
  const faulty = dropped.length > 0;
  // The browser's address bar is the outside system: it should show what the page shows.
  useEffect(() => {
    if (faulty) onClean();
  }, [faulty, onClean]);
  return <Notice sentences={droppedInWords(told)} onDismiss={() => setTold([])} />;
}
