import type { PickMessage } from './embed-message.ts';
import type { PickDetail } from './pick-detail.ts';
import type { EmbeddedWindow } from './send-heights.ts';

/** Tells the host page which organization the reader has pinned. Does nothing in a page that is not framed. */
export function sendPick(window: Pick<EmbeddedWindow, 'parent'>, detail: PickDetail): void {
  if (Object.is(window.parent, window)) return;
  const message: PickMessage = { sentinel: 'endorsements', type: 'pick', detail };
  window.parent.postMessage(message, '*');
}
