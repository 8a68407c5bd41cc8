import type { ComponentType } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import type { ChartName, ChartProps } from '../../charts/chart-props.ts';
import { fetchPackedDataset } from '../../dataset/fetch-packed-dataset.ts';
import { unpackDataset } from '../../dataset/packed-dataset.ts';
import { createAddress } from '../../url/address.ts';
import { recordIn } from '../../url/parse-selection.ts';
import { hostOfFrame } from '../host-of-frame.ts';
import { picked } from '../picked.ts';
import { sendHeights } from '../send-heights.ts';
import { sendPick } from '../send-pick.ts';
import { DrawnFallback } from './drawn-fallback.tsx';
import { filterState, setFilterState } from './frame-state.ts';
import { Frame } from './frame.tsx';

/**
 * Takes a drawn frame over: its host hears of its height, and its chart answers to the reader and to the address.
 * Where anything goes wrong the drawn page stands; where it does not show what the address asks for, it says so.
 */
export function startFrame(chart: ChartName, Chart: ComponentType<ChartProps>): void {
  const root = document.getElementById('root');
  const content = document.getElementById('frame');
  if (!root || !content) throw new Error('the frame has no element to draw in');
  // Before the address is touched: that may erase what a host has put in it.
  const host = hostOfFrame(location);
  sendHeights(window, content, host);
  draw(chart, Chart, root).catch((error: unknown) => {
    if (filterState(document) !== null) setFilterState(document, 'failed');
    reportError(error);
  });
}

async function draw(chart: ChartName, Chart: ComponentType<ChartProps>, root: HTMLElement): Promise<void> {
  const { candidate = null, site = './', otherRecord = '' } = root.dataset;
  const address = createAddress(window);
  const record = recordIn(address.getSnapshot());
  const isDrawn = filterState(document) === null;
  const inline = unpackDataset(document.getElementById('dataset')?.textContent ?? '');
  if (!isDrawn) setFilterState(document, 'loading');
  const dataset = inline.record === record ? inline : await fetchPackedDataset(otherRecord);

  const drawn = document.createDocumentFragment();
  drawn.append(...[...root.childNodes].map((node) => node.cloneNode(true)));
  const frame = (
    <Frame
      chart={chart}
      Chart={Chart}
      dataset={dataset}
      candidate={candidate}
      site={site}
      address={address}
      fallback={<DrawnFallback drawn={drawn} />}
      onDrawn={reveal}
      onPicked={(dataset, pick) => sendPick(window, picked(dataset, pick))}
    />
  );
  // What is drawn is taken over; what shows something else is drawn anew, while it is hidden.
  if (isDrawn) hydrateRoot(root, frame);
  else createRoot(root).render(frame);
}

function reveal(): void {
  setFilterState(document, null);
}
