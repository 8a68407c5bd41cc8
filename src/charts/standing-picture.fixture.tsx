import { renderToStaticMarkup } from 'react-dom/server';
import type { Frame } from '../marks/frame.ts';
import type { Drawing } from './drawing.ts';

/** Just enough of the charts' style to look at a drawing on its own, on white. */
const style = `
  svg { background: #fff; overflow: visible; }
  text { font: 14px sans-serif; fill: #1a1a1a; }
  .quiet { font-size: 13px; fill: #575753; }
  .tick { font-size: 12px; fill: #575753; }
  .piece-name { font-size: 13px; }
  .strong { font-weight: 650; }
  .group-heading .strong { font-size: 16px; }
  .middle { text-anchor: middle; }
  .end { text-anchor: end; }
  .mark { fill: #767676; stroke: #1a1a1a; }
  [data-slot='1'] .mark { fill: #43035a; }
  [data-slot='2'] .mark { fill: #159643; }
  .candidate-pattern { display: none; }
  .rule, .baseline, .leader { stroke: #8d8c87; }
  .gridline { stroke: #dedcd6; }
  .open { stroke: #575753; stroke-dasharray: 3 2; }
  .hatch { stroke: #575753; }
  .piece-gap, .bar-break { stroke: #fff; }
  .bar-break { stroke-width: 3px; }
  .claim-line, .claim-end { stroke: #575753; stroke-width: 1.5px; }
  .claim-line { stroke-dasharray: 5 4; }
`;

/** A drawing as a file of its own, one element a line, for a reviewer to open. */
export function standingPicture({ heightPx, svg }: Drawing, { widthPx }: Frame): string {
  const markup = renderToStaticMarkup(
    <svg xmlns="http://www.w3.org/2000/svg" width={widthPx} height={heightPx}>
      <style>{style}</style>
      {svg}
    </svg>,
  );
  return `${markup.replaceAll('&#x27;', "'").replaceAll('><', '>\n<')}\n`;
}
