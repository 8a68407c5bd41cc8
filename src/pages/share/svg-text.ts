import type { ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { spacedRuns } from '../../charts/picture/spaced-runs.ts';

/** A picture that React draws, as the text of an SVG file with some more rules of style inside. */
export function svgText(picture: ReactElement, style: string): string {
  const place = document.createElement('div');
  const drawing = createRoot(place);
  try {
    flushSync(() => drawing.render(picture));
    const svg = place.querySelector('svg');
    if (!svg) throw new Error('the picture has no svg element');
    const rules = document.createElementNS(svg.namespaceURI, 'style');
    rules.textContent = style;
    svg.prepend(rules);
    // The serializer writes it from the element's own namespace; some would write it twice.
    svg.removeAttribute('xmlns');
    return spacedRuns(new XMLSerializer().serializeToString(svg));
  } finally {
    drawing.unmount();
  }
}
