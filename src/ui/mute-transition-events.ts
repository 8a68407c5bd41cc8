const events = ['transitionrun', 'transitionstart', 'transitionend', 'transitioncancel'] as const;

/**
 * Keeps the events of CSS transitions from the page's listeners. React listens to all of them on its root and looks
 * for handlers up the tree at each: with fifty bars on their way that took a tenth of the frame that answers a press,
 * and no part of the page handles any.
 */
export function muteTransitionEvents(window: Window): void {
  for (const name of events) {
    window.addEventListener(name, (event) => event.stopImmediatePropagation(), { capture: true, passive: true });
  }
}
