import { QueryClient } from '@tanstack/react-query';
import { startTransition, useLayoutEffect, type ReactNode } from 'react';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { StandingFrameContext, standingFrame } from '../charts/standing-frame.ts';
import { datasetQuery } from '../dataset/dataset-query.ts';
import { editionOf, type PublishedDigests } from '../dataset/edition.ts';
import type { Loaded } from '../dataset/load-dataset.ts';
import { createAddress } from '../url/address.ts';
import { muteTransitionEvents } from '../ui/mute-transition-events.ts';
import { recordIn } from '../url/parse-selection.ts';
import { App } from './app.tsx';
import { focusFilters } from './filters/filter-place.ts';
import { LoadFailure } from './notices/load-failure.tsx';
import { EmbedDialogContext, type LoadEmbedDialog } from './share/embed-dialog.ts';
import { asksForView, setViewState, viewState } from './view-state.ts';

/**
 * Takes the drawn page over once its record has come and been parsed. Until then, and if that fails, the drawn page
 * stands, with a notice above it that says what failed and tries again. Where the record is not the one that the page
 * was drawn from, or another view is asked for, the page is drawn anew. Either is done bit by bit, so that the page
 * scrolls and answers meanwhile.
 */
export async function start(document: Document, window: Window, loadEmbedDialog: LoadEmbedDialog): Promise<void> {
  const page = document.getElementById('root');
  if (!page) throw new Error('The page has no element with the id "root" to draw in.');
  muteTransitionEvents(window);
  const client = new QueryClient();
  // Before any component does: a load that rests while the tab is hidden would rest for ever.
  client.mount();
  const address = createAddress(window);
  const published = publishedDigests(page);
  const isDrawn = !asksForView(address.getSnapshot());
  if (viewState(document) === 'pending') setViewState(document, 'loading');
  const isOther = recordIn(address.getSnapshot()) === 'public';
  // Whatever goes wrong with it the page will say. It may do so before the first record is here.
  const other = isOther ? client.query(datasetQuery('public')).catch(() => undefined) : undefined;
  const record = await loaded(client, document, page);
  await other;
  const app = (
    <StandingFrameContext value={standingFrame(page)}>
      <EmbedDialogContext value={loadEmbedDialog}>
        <App client={client} address={address} published={published} />
      </EmbedDialogContext>
    </StandingFrameContext>
  );
  startTransition(() => {
    if (isDrawn && page.hasChildNodes() && editionOf(record, published) === 'published') hydrateRoot(page, app);
    else createRoot(page).render(<Drawn onDrawn={revealing(document, page)}>{app}</Drawn>);
  });
}

/** What is to be done once the page is drawn anew: show it, and give the filters a focus that went with the old one. */
function revealing(document: Document, page: HTMLElement): () => void {
  let hadFocus = document.activeElement !== document.body;
  const noteFocus = (): void => {
    hadFocus = true;
  };
  // The reader goes on meanwhile.
  page.addEventListener('focusin', noteFocus);
  return () => {
    page.removeEventListener('focusin', noteFocus);
    setViewState(document, null);
    if (hadFocus && document.activeElement === document.body) focusFilters();
  };
}

/** Tells when what is inside is on the page, before it is painted. */
function Drawn({ onDrawn, children }: { readonly onDrawn: () => void; readonly children: ReactNode }) {
  useLayoutEffect(onDrawn, [onDrawn]);
  return children;
}

/** What the build wrote on the page's element; nothing while the site is being worked on. */
function publishedDigests(page: HTMLElement): PublishedDigests {
  const { articlesSha256: articles, publicSha256 } = page.dataset;
  return { ...(articles && { articles }), ...(publicSha256 && { public: publicSha256 }) };
}

/** Resolves when the record of the drawn page is in the cache, however often the reader has to try. */
async function loaded(client: QueryClient, document: Document, page: HTMLElement): Promise<Loaded> {
  let notice: { readonly root: Root; readonly place: HTMLElement } | undefined;
  for (;;) {
    try {
      const record = await client.query(datasetQuery('articles'));
      if (notice?.place.contains(document.activeElement)) focusFilters();
      notice?.root.unmount();
      notice?.place.remove();
      return record;
    } catch (reason) {
      setViewState(document, viewState(document) === null ? null : 'missed');
      notice ??= noticeAbove(document, page);
      await retryAsked(notice.root, reason instanceof Error ? reason : new Error(String(reason)));
    }
  }
}

function noticeAbove(document: Document, page: HTMLElement): { readonly root: Root; readonly place: HTMLElement } {
  const place = document.createElement('section');
  place.className = 'page';
  place.setAttribute('aria-label', 'The data could not be loaded');
  // After the link that skips to the charts: that one comes first on the page.
  const skip = page.querySelector('.skip-link');
  if (skip) skip.after(place);
  else page.before(place);
  return { root: createRoot(place), place };
}

function retryAsked(root: Root, error: Error): Promise<void> {
  const failure = (progress: 'failed' | 'retrying', onRetry: () => void) => (
    <LoadFailure
      error={error}
      file="./data/articles.json"
      stands="The charts, tables and sources below are as they were when the site was built; filters and links between them need the data."
      progress={progress}
      onRetry={onRetry}
    />
  );
  return new Promise((resolve) => {
    const onRetry = (): void => {
      root.render(failure('retrying', () => undefined));
      resolve();
    };
    root.render(failure('failed', onRetry));
  });
}
