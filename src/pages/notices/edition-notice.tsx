import { useState } from 'react';
import type { Edition } from '../../dataset/edition.ts';
import { Notice } from './notice.tsx';

/** What is said of a file that is not the one the page was built with. */
const changedEdition =
  'The data file on this site isn’t the one this page was built with. Everything below is drawn from the file as it is now.';

/** Says so where the data is another edition than the page's own. */
export function EditionNotice({ edition }: { readonly edition: Edition }) {
  const [isDismissed, setDismissed] = useState(false);
  const sentences =
    edition !== 'changed' || isDismissed
      ? []
      : ['The data was updated after this page was published. The charts show the updated data.'];
  return <Notice sentences={sentences} action="Dismiss" onAction={() => setDismissed(true)} />;
}
