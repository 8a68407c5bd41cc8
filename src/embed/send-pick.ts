import type { PickMessage } from './frame-message.ts';
import type { PickDetail } from './pick-detail.ts';
import type { FramedWindow } from './send-heights.ts';

/** Tells the host page which organization the reader has pinned. Does nothing in a page that is not framed. */
export function sendPick(window: Pick<FramedWindow, 'parent'>, detail: PickDetail): void {
  if (Object.is(window.parent, window)) return;
  const message: PickMessage = { sentinel: 'endorsements', type: 'pick', detail };
  window.parent.postMessage(message, '*');
}
