import '../../tokens.css';
import '../../base.css';
import { createRoot, hydrateRoot } from 'react-dom/client';
import type { ChartDefinition } from '../../charts/chart-definition.ts';
import { listOfScript, loadListScript } from '../../dataset/list-script.ts';
import { StandingFrameContext, standingFrame } from '../../charts/drawn-frames.ts';
import { listNames } from '../../model/dataset.ts';
import { createAddress } from '../../url/address.ts';
import { listIn } from '../../url/parse-selection.ts';
import { picked, sendPick } from '../picked.ts';
import { hostOfEmbed, sendHeights } from '../send-heights.ts';
import { EmbedPage } from './embed-page.tsx';
import { fillRoom } from './fill-room.ts';
import { openLinks } from './open-links.ts';
import { showAll } from './show-all.ts';

/**
 * Takes a drawn embed of a chart over: its host hears of its height, and the chart answers to the reader and to the
 * address.
 * Where anything goes wrong the drawn page stands; where it does not show what the address asks for, it says so.
 */
export function startEmbed(definition: ChartDefinition): void {
  const root = document.getElementById('root');
  const content = document.getElementById('embed');
  if (!root || !content) throw new Error('the embed has no element to draw in');
  // Before the address is touched: that may erase what a host has put in it.
  const host = hostOfEmbed(location);
  openLinks(window, content, host);
  const onShowAll = showAll(document, content);
  const tell = (): void => void sendHeights(window, content, host);
  const drawn = copyOf(root);
  const isDrawn = !isFiltered();
  // A page that will change before it is seen has no height yet.
  if (isDrawn) tell();
  let isFilled = !isDrawn;
  const onDrawn = (): void => {
    shown();
    if (!isFilled) fillRoom(content);
    isFilled = true;
  };
  draw(definition, root, drawn, { onDrawn, onShowAll })
    .catch((error: unknown) => {
      root.replaceChildren(drawn.cloneNode(true));
      if (!isDrawn) setFilterState('failed');
      reportError(error);
    })
    .finally(() => {
      if (!isDrawn) tell();
    });
}

async function draw(
  definition: ChartDefinition,
  root: HTMLElement,
  drawn: DocumentFragment,
  { onDrawn, onShowAll }: { readonly onDrawn: () => void; readonly onShowAll: () => void },
): Promise<void> {
  const { candidate = null, site = './', otherList = '' } = root.dataset;
  const address = createAddress(window);
  const list = listIn(address.getSnapshot());
  const isDrawn = !isFiltered();
  if (!isDrawn) setFilterState('loading');
  const own = listOfScript();
  const lists = otherList === '' ? [own.list] : listNames;
  const dataset = own.list === list || otherList === '' ? own : await loadListScript(otherList);
  // The browser paints and answers its reader between two pieces of work.
  await new Promise((resolve) => setTimeout(resolve));
  const embed = (
    <StandingFrameContext.Provider value={standingFrame(root)}>
      <EmbedPage
        definition={definition}
        dataset={dataset}
        lists={lists}
        candidate={candidate}
        site={site}
        address={address}
        drawnPage={drawn}
        onDrawn={onDrawn}
        onPicked={(dataset, pick) => {
          if (pick !== null) onShowAll();
          sendPick(window, picked(dataset, pick));
        }}
      />
    </StandingFrameContext.Provider>
  );
  // What is drawn is taken over; what shows something else is drawn anew, while it is hidden.
  if (isDrawn) hydrateRoot(root, embed);
  else createRoot(root).render(embed);
}

function copyOf(root: HTMLElement): DocumentFragment {
  const copy = document.createDocumentFragment();
  copy.append(...[...root.childNodes].map((node) => node.cloneNode(true)));
  return copy;
}

/** The page shows what its address asks for. */
function shown(): void {
  setFilterState(null);
}

/**
 * Whether a filter in the address stands between the drawn page and the reader; null on a page without one, and once it
 * is applied. Until then the style sheet keeps the chart hidden and its space free.
 * `pending`: the script has not come yet. `loading`: it has, and waits for data. `failed`: the drawn page shows, with a
 * notice that the filter is not applied.
 */
type FilterState = 'pending' | 'loading' | 'failed' | null;

function setFilterState(state: FilterState): void {
  const { dataset } = document.documentElement;
  if (state === null) delete dataset['filter'];
  else dataset['filter'] = state;
}

function isFiltered(): boolean {
  return document.documentElement.dataset['filter'] !== undefined;
}
