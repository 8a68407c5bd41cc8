import { useState } from 'react';
import type { Edition } from '../../dataset/edition.ts';
import { Notice } from './notice.tsx';

/** Says so where the data is another edition than the one that the page was built with. */
export function EditionNotice({ edition }: { readonly edition: Edition }) {
  const [isDismissed, setDismissed] = useState(false);
  const sentences =
    edition !== 'changed' || isDismissed
      ? []
      : ['The data was updated after this page was published. The charts show the updated data.'];
  return <Notice sentences={sentences} action="Dismiss" onAction={() => setDismissed(true)} />;
}
