import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

/** What React draws at build, read as a browser reads it. */
export function drawn(node: ReactNode): HTMLElement {
  return new DOMParser().parseFromString(renderToStaticMarkup(node), 'text/html').body;
}

/** The text of an element with its runs of white space folded. */
export function textOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
