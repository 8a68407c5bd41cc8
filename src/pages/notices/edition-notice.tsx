import { useState } from 'react';
import type { Edition } from '../../dataset/load-dataset.ts';
import { Notice } from './notice.tsx';

/** Says so where the data is another edition than the page's own. */
export function EditionNotice({ edition }: { readonly edition: Edition }) {
  const [isDismissed, setDismissed] = useState(false);
  const sentences =
    edition !== 'changed' || isDismissed
      ? []
      : [
          'The data file on this site isn’t the one this page was built with. Everything below is drawn from the file as it is now.',
        ];
  return <Notice sentences={sentences} action="Dismiss" onAction={() => setDismissed(true)} />;
}
