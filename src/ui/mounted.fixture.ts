import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { onTestFinished, vi } from 'vitest';

/** Draws in the test's document, and clears it away when the test is over. */
export function mounted(node: ReactNode): { readonly again: (node: ReactNode) => void } {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  const host = document.body.appendChild(document.createElement('div'));
  const root = createRoot(host, { onCaughtError: () => undefined });
  const again = (next: ReactNode): void => act(() => root.render(next));
  again(node);
  onTestFinished(() => {
    act(() => root.unmount());
    host.remove();
  });
  return { again };
}

/** The one element that matches, or a fault of the test. */
export function the(selector: string): HTMLElement {
  const [found, second] = document.querySelectorAll<HTMLElement>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  if (second) throw new Error(`several match ${selector}`);
  return found;
}

/** The one field that matches, or a fault of the test. */
export function field(selector: string): HTMLInputElement {
  const found = the(selector);
  if (!(found instanceof HTMLInputElement)) throw new Error(`${selector} is no field`);
  return found;
}

/** The button whose text begins so, or a fault of the test. */
export function button(text: string): HTMLButtonElement {
  const found = [...document.querySelectorAll('button')].find((one) => one.textContent.startsWith(text));
  if (!found) throw new Error(`no button begins with "${text}"`);
  return found;
}

/** Presses a control as a reader does. */
export function press(element: HTMLElement): void {
  act(() => {
    element.focus();
    element.click();
  });
}

/** Types a text into a field as a whole. */
export function type(into: HTMLInputElement, text: string): void {
  act(() => {
    // React watches the property of the element itself; that of its class goes past the watch, as typing does.
    Reflect.set(HTMLInputElement.prototype, 'value', text, into);
    into.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** Lets so many milliseconds of a faked clock pass. */
export function wait(milliseconds: number): void {
  act(() => {
    vi.advanceTimersByTime(milliseconds);
  });
}
