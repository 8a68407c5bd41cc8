import type { Theme } from '../model/selection.ts';
import { parameters } from './query.ts';

// Read by the scripts in pages' heads too, before anything is painted: nothing heavy may be imported here.

/** Whether a query string asks for another view than the one that was prerendered. A theme is looks, not a view. */
export function asksForView(asked: URLSearchParams): boolean {
  return parameters.some((name) => name !== 'theme' && asked.has(name));
}

/** The theme that a query string forces, or null. */
export function themeIn(asked: URLSearchParams): Theme {
  const theme = asked.get('theme');
  return theme === 'light' || theme === 'dark' ? theme : null;
}
