import { useState } from 'react';
import type { Edition } from '../../dataset/edition.ts';
import { Notice } from './notice.tsx';

/** What is said of a file that is not the one the page was built with. */
const changedEdition =
  'This data differs from the published version: its file was changed after the page was built. Everything here is drawn from the file as it is now.';

/** Says so where the data is another edition than the page's own. */
export function EditionNotice({ edition }: { readonly edition: Edition }) {
  const [dismissed, setDismissed] = useState<Edition>('published');
  const quiet = edition !== 'changed' || dismissed === edition;
  return <Notice sentences={quiet ? [] : [changedEdition]} onDismiss={() => setDismissed(edition)} />;
}
