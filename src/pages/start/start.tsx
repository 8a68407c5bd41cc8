import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { startTransition, StrictMode, useLayoutEffect, type ReactNode } from 'react';
import { createRoot, hydrateRoot, type Root, type RootOptions } from 'react-dom/client';
import { ShownFrameContext, keepShownFrame } from '../../charts/drawn-frames.ts';
import { datasetQuery, publishedSha256 } from '../../dataset/dataset-query.ts';
import { editionOf, listPath } from '../../dataset/load-dataset.ts';
import { pressOnce } from '../../ui/press-once.ts';
import { createAddress, type Address } from '../../url/address.ts';
import { asksForView } from '../../url/first-paint.ts';
import { listIn } from '../../url/parse-selection.ts';
import { ListPage } from '../list-page.tsx';
import { LoadFailure } from '../notices/load-failure.tsx';
import { SiteContext, type Site } from '../site.ts';
import { keepPlace, keptPlace } from './keep-place.ts';
import { holdPlace, holdTarget } from './place.ts';
import { doWithoutScript, setLoadState, loadStateOf } from './load-state.ts';

/** The page with its data, its address and its site: what the build prerenders and the browser hydrates. */
export function App({
  client,
  address,
  site,
}: {
  readonly client: QueryClient;
  readonly address: Address;
  readonly site: Site;
}) {
  return (
    <StrictMode>
      <QueryClientProvider client={client}>
        <SiteContext value={site}>
          <ListPage address={address} />
        </SiteContext>
      </QueryClientProvider>
    </StrictMode>
  );
}

/**
 * Takes the prerendered page over once its list has come and been parsed. Until then, and if that fails, that page
 * stands, with a notice above it that says what failed and tries again. Where another view is asked for, or
 * the file is another than the build's, the page is drawn anew.
 */
export async function start(document: Document, window: Window): Promise<void> {
  const page = document.getElementById('root');
  if (!page) throw new Error('The page has no element with the id "root" to draw in.');
  pressOnce(document);
  const arrival = arriving(window, page);
  const site = readSite(document);
  const client = new QueryClient();
  // Before any component does: a load that rests while the tab is hidden would rest for ever.
  client.mount();
  const address = createAddress(window, keepPlace(window));
  if (loadStateOf(document) === 'pending') setLoadState(document, 'loading');
  const [first, second] = site.lists;
  const isSecond = second !== undefined && listIn(address.getSnapshot()) === second.list;
  // Whatever goes wrong with it the page will say. It may do so before the first list is here.
  const other = isSecond ? client.query(datasetQuery(second.list)).catch(() => undefined) : undefined;
  const prerenderedList = first.list;
  const data = await loaded(() => client.query(datasetQuery(prerenderedList)), document, page);
  await other;
  const isSame = editionOf(data, publishedSha256(prerenderedList)) !== 'changed';
  const hydrates = isSame && page.hasChildNodes() && !asksForView(new URLSearchParams(address.getSnapshot()));
  const shownFrame = keepShownFrame(page);
  const app = (
    <ShownFrameContext value={shownFrame}>
      <App client={client} address={address} site={site} />
    </ShownFrameContext>
  );
  const onRendered = (): void => {
    if (!hydrates) setLoadState(document, null);
    arrival();
  };
  const rendered = <WhenRendered onRendered={onRendered}>{app}</WhenRendered>;
  const options: RootOptions = {
    onUncaughtError: (error) => {
      reportError(error);
      void restorePrerendered(document, page);
    },
  };
  startTransition(() => {
    if (hydrates) hydrateRoot(page, rendered, options);
    else createRoot(page, options).render(rendered);
  });
}

/** Puts the prerendered page back, after a fault that has emptied it. No script may write markup: the browser reads it. */
async function restorePrerendered(document: Document, page: HTMLElement): Promise<void> {
  const request = new XMLHttpRequest();
  request.responseType = 'document';
  request.open('GET', document.location.pathname);
  await new Promise((done) => {
    request.addEventListener('loadend', done);
    request.send();
  });
  const prerendered = request.responseXML?.getElementById('root')?.childNodes ?? [];
  page.replaceChildren(...prerendered);
  doWithoutScript(document);
  setLoadState(document, asksForView(new URLSearchParams(document.location.search)) ? 'missed' : null);
}

/** What the build wrote of the site. */
function readSite(document: Document): Site {
  const written = document.getElementById('site');
  if (!written) throw new Error('The page has no element with the id "site" to read.');
  return JSON.parse(written.textContent) as Site;
}

/**
 * What is to be done once the page is live: take the reader where they were, or where the address points. A reader who
 * has gone on meanwhile is left alone.
 */
function arriving(window: Window, page: HTMLElement): () => void {
  const { document } = window;
  const place = keptPlace(window.history.state);
  if (place) holdPlace(window, place);
  let hadFocus = document.activeElement !== document.body;
  let hasScrolled = false;
  const noteFocus = (): void => {
    hadFocus = true;
  };
  const noteScroll = (): void => {
    hasScrolled = true;
  };
  // The reader goes on meanwhile.
  page.addEventListener('focusin', noteFocus);
  for (const event of ['wheel', 'touchmove', 'keydown'] as const)
    window.addEventListener(event, noteScroll, { once: true });
  return () => {
    page.removeEventListener('focusin', noteFocus);
    if (!hasScrolled && place) holdPlace(window, place);
    else if (!hasScrolled) holdTarget(window);
    if (hadFocus && document.activeElement === document.body)
      document.getElementById('main')?.focus({ preventScroll: true });
  };
}

/** Tells when what is inside is on the page, before it is painted. */
function WhenRendered({ onRendered, children }: { readonly onRendered: () => void; readonly children: ReactNode }) {
  useLayoutEffect(onRendered, [onRendered]);
  return children;
}

/** What says that the list could not be loaded. */
interface Notice {
  readonly root: Root;
  readonly section: HTMLElement;
}

/** Resolves to the list of the prerendered page when it is there, however often the reader has to try. */
async function loaded<Data>(load: () => Promise<Data>, document: Document, page: HTMLElement): Promise<Data> {
  let notice: Notice | undefined;
  for (;;) {
    try {
      const data = await load();
      notice?.root.unmount();
      notice?.section.remove();
      return data;
    } catch (reason) {
      setLoadState(document, loadStateOf(document) === null ? null : 'missed');
      notice ??= noticeAbove(document, page);
      await retryAsked(notice.root, reason instanceof Error ? reason : new Error(String(reason)));
    }
  }
}

function noticeAbove(document: Document, page: HTMLElement): Notice {
  const section = document.createElement('section');
  section.className = 'page';
  section.setAttribute('aria-label', 'The data could not be loaded');
  // After the link that skips to the charts: that one comes first on the page.
  const skip = page.querySelector('.skip-link');
  if (skip) skip.after(section);
  else page.before(section);
  return { root: createRoot(section), section };
}

function retryAsked(root: Root, error: Error): Promise<void> {
  return new Promise((resolve) => {
    const draw = (isRetrying: boolean, onRetry: () => void): void =>
      root.render(<LoadFailure error={error} file={listPath('articles')} isRetrying={isRetrying} onRetry={onRetry} />);
    draw(false, () => {
      draw(true, () => undefined);
      resolve();
    });
  });
}
