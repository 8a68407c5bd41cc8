/** What a reader does to a part of a page. */
const doings = [
  'pointerdown',
  'pointermove',
  'pointerup',
  'click',
  'dblclick',
  'wheel',
  'keydown',
  'keyup',
  'input',
  'change',
  'focusin',
  'focusout',
  'toggle',
] as const;

/**
 * Calls `onFault` when something throws while an event inside the element is being answered: React's boundaries see
 * only what throws while a part is drawn. A fault that cannot be laid to the element is none of its own.
 */
export function trapFaults(element: Element, signal: AbortSignal, onFault: () => void): void {
  let last: Event | undefined;
  for (const name of doings) {
    element.addEventListener(name, (event) => void (last = event), { capture: true, passive: true, signal });
  }
  window.addEventListener(
    'error',
    () => {
      // An event that is no longer on its way has no phase.
      if (last !== undefined && last.eventPhase !== Event.NONE) onFault();
    },
    { signal },
  );
}
