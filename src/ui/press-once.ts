const pressable = 'button, summary, a, [role="option"]';

/**
 * One press, one step: the second click of a double click is not another wish, though something else may be under the
 * pointer by then. Fields are the browser's own, where a double click chooses a word.
 */
export function pressOnce(document: Document): void {
  document.addEventListener(
    'click',
    (event) => {
      if (event.detail < 2 || !(event.target instanceof Element) || !event.target.closest(pressable)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true },
  );
}
