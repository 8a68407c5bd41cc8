import { expect, vi } from 'vitest';
import { liveSnippet } from '../html-snippets.ts';
import type { SnippetInput } from '../snippet-input.ts';
import { liveCharts } from './live-charts.ts';

export const base = 'https://charts.example/labor/';
export const height = (px: unknown): unknown => ({ sentinel: 'amp', type: 'embed-size', height: px });

let listeners: AbortController;
let stop = (): void => {};

/** As `embed.js` does where it first runs, and the turn of the page's own scripts after it. */
export async function runScript(): Promise<void> {
  stop = liveCharts([base]);
  await settled();
}

export async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  await new Promise((resolve) => setTimeout(resolve));
}

/** The snippet as a post has it. A script put in as markup does not run, so each test starts the charts itself. */
export function post(...inputs: readonly SnippetInput[]): void {
  document.body.innerHTML = inputs.map((input) => liveSnippet(input).html).join('\n');
}

export function iframes(): readonly HTMLIFrameElement[] {
  return [...document.querySelectorAll('iframe')];
}

export function only<T>(list: readonly T[]): T {
  expect(list).toHaveLength(1);
  return list[0]!;
}

export function say(data: unknown, source: Window | null = only(iframes()).contentWindow, origin = 'null'): void {
  window.dispatchEvent(new MessageEvent('message', { data, source, origin }));
}

export function heard(name: string): readonly unknown[] {
  const details: unknown[] = [];
  const note = (event: Event): void => void details.push(event instanceof CustomEvent && event.detail);
  document.addEventListener(`endorsements:${name}`, note, { signal: listeners.signal });
  return details;
}

/** Makes a page without posts, in which nothing is told to be near. */
export function begin(): void {
  Reflect.deleteProperty(globalThis, 'IntersectionObserver');
  vi.stubGlobal('requestIdleCallback', (resolve: () => void) => resolve());
  listeners = new AbortController();
}

/** Ends the watch over this test's post. */
export function end(): void {
  stop();
  listeners.abort();
  document.body.replaceChildren();
}
