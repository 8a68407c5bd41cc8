import '../../tokens.css';
import '../../base.css';
import { createRoot, hydrateRoot } from 'react-dom/client';
import type { ChartDefinition } from '../../charts/chart-definition.ts';
import { listOfScript, loadListScript } from '../../dataset/list-script.ts';
import { ShownFrameContext, keepShownFrame } from '../../charts/drawn-frames.ts';
import { listNames } from '../../model/dataset.ts';
import { createAddress } from '../../url/address.ts';
import { listIn } from '../../url/parse-selection.ts';
import { pressOnce } from '../../ui/press-once.ts';
import { picked, sendPick } from '../picked.ts';
import { hostOfEmbed, sendHeights } from '../send-heights.ts';
import { EmbedPage } from './embed-page.tsx';
import { openLinks } from './open-links.ts';
import { showAll } from './show-all.ts';

/**
 * Takes a prerendered embed of a chart over: its host hears of its height, and the chart answers to the reader and to the
 * address.
 * Where anything goes wrong the prerendered page stands; where it does not show what the address asks for, it says so.
 */
export function startEmbed(definition: ChartDefinition): void {
  const root = document.getElementById('root');
  const content = document.getElementById('embed');
  if (!root || !content) throw new Error('the embed has no element to draw in');
  pressOnce(document);
  // Before the address is touched: that may erase what a host has put in it.
  const host = hostOfEmbed(location);
  openLinks(window, content, host);
  const page = document.createRange();
  page.selectNodeContents(root);
  const prerendered = page.cloneContents();
  const isFiltered = document.documentElement.dataset['filter'] !== undefined;
  const onShowAll = showAll(document, content);
  const tell = (): void => void sendHeights(window, content, host);
  // A page that will change before it is seen has no height yet.
  if (isFiltered) setFilterState('loading');
  else tell();
  draw(definition, root, content, { prerendered, isFiltered, onShowAll })
    .catch((error: unknown) => {
      root.replaceChildren(prerendered.cloneNode(true));
      if (isFiltered) setFilterState('failed');
      reportError(error);
    })
    .finally(() => {
      if (isFiltered) tell();
    });
}

/** The page as it was built, whether the address asks for something else, and what shows all of the chart. */
interface PrerenderedPage {
  readonly prerendered: DocumentFragment;
  readonly isFiltered: boolean;
  readonly onShowAll: () => void;
}

async function draw(
  definition: ChartDefinition,
  root: HTMLElement,
  content: HTMLElement,
  { prerendered, isFiltered, onShowAll }: PrerenderedPage,
): Promise<void> {
  const { candidate = null, site = './', otherList = '' } = root.dataset;
  const address = createAddress(window);
  const own = listOfScript();
  const hasOther = otherList !== '';
  const isOther = hasOther && own.list !== listIn(address.getSnapshot());
  const dataset = isOther ? await loadListScript(otherList) : own;
  // The browser paints and answers its reader between two pieces of work.
  await new Promise((resolve) => setTimeout(resolve));
  let isFilled = isFiltered;
  const shownFrame = keepShownFrame(root);
  const embed = (
    <ShownFrameContext.Provider value={shownFrame}>
      <EmbedPage
        definition={definition}
        dataset={dataset}
        lists={hasOther ? listNames : [own.list]}
        candidate={candidate}
        site={site}
        address={address}
        prerendered={prerendered}
        onDrawn={() => {
          setFilterState(null);
          if (!isFilled) openNotesWithin(content);
          isFilled = true;
        }}
        onPicked={(dataset, pick) => {
          if (pick !== null) onShowAll();
          sendPick(window, picked(dataset, pick));
        }}
      />
    </ShownFrameContext.Provider>
  );
  // The prerendered page is taken over; what shows something else is drawn anew, while it is hidden.
  if (isFiltered) createRoot(root).render(embed);
  else hydrateRoot(root, embed);
}

/**
 * Opens the notes where they fit into the room that is kept for the image of the view: the image has them as well, and
 * nothing moves.
 */
function openNotesWithin(content: HTMLElement): void {
  const notes = content.querySelector<HTMLDetailsElement>('.chart-notes');
  if (!notes || notes.open) return;
  const heightPx = content.scrollHeight;
  notes.open = true;
  if (content.scrollHeight > heightPx) notes.open = false;
}

/**
 * Whether a filter in the address stands between the prerendered page and the reader; null on a page without one, and once it
 * is applied. Until then the style sheet keeps the chart hidden and its space free.
 * `pending`: the script has not come yet. `loading`: it has, and waits for data. `failed`: the prerendered page shows, with a
 * notice that the filter is not applied.
 */
type FilterState = 'pending' | 'loading' | 'failed' | null;

function setFilterState(state: FilterState): void {
  const { dataset } = document.documentElement;
  if (state === null) delete dataset['filter'];
  else dataset['filter'] = state;
}
