import { viewAddress } from '../../url/parse-selection.ts';
import { useAttempt } from '../../ui/use-attempt.ts';
import { pageAddress } from '../share/site-address.ts';
import type { View } from '../view.ts';

/** Shares the exact view: by the system's own sheet where there is one, else as a link that is copied. */
export function ShareView({ view: { selection } }: { readonly view: View }) {
  // What the reader arrived by, with nothing that others added to it.
  const address = (): string => viewAddress(pageAddress(), selection);
  const { outcome, start } = useAttempt(selection, async () => {
    const url = address();
    if ('share' in navigator && window.matchMedia('(pointer: coarse)').matches) {
      await navigator.share({ title: document.title, url });
      return;
    }
    await navigator.clipboard.writeText(url);
  });
  return (
    <span className="page-bar-share">
      <button type="button" className="page-bar-button" onClick={start}>
        {outcome === 'done' ? 'Link copied' : 'Share'}
      </button>
      <span className="visually-hidden" role="status">
        {outcome === 'done' ? 'Link to this view copied.' : ''}
      </span>
      {outcome === 'failed' ? (
        <input
          className="page-bar-link"
          readOnly
          aria-label="Your browser blocked copying. Link to this view"
          ref={(field) => field?.select()}
          value={address()}
        />
      ) : null}
    </span>
  );
}
