/** What the script calls without asking whether it is there, by what holds it: the newest came with Chrome 110, Firefox 115 and Safari 16. */
const needs: readonly (readonly [holder: string, names: readonly string[]])[] = [
  ['Array', ['at', 'findLast', 'findLastIndex', 'flatMap', 'includes', 'toSorted']],
  ['String', ['padStart', 'replaceAll', 'trimEnd']],
  ['Element', ['closest', 'replaceChildren', 'scrollIntoView', 'setPointerCapture']],
  ['HTMLDialogElement', ['showModal']],
];
const objects = [
  'AbortController',
  'CSS',
  'fetch',
  'Intl',
  'matchMedia',
  'queueMicrotask',
  'TextEncoder',
  'URLSearchParams',
];

/** Whether a browser has all that the script needs. Where it has not, the page stays as it was drawn. */
export function canRun(window: object): boolean {
  const has = (holder: unknown, name: string): boolean =>
    holder instanceof Object && Reflect.get(holder, name) !== undefined;
  return (
    objects.every((name) => has(window, name)) &&
    needs.every(([holder, names]) => {
      const owner: unknown = Reflect.get(window, holder);
      return owner instanceof Object && names.every((name) => has(Reflect.get(owner, 'prototype'), name));
    })
  );
}
