import type { ReactElement } from 'react';
import { frameFor } from '../../marks/frame.ts';
import { textWidth } from '../../marks/text-width.ts';
import { wrappedLines } from '../../marks/wrapped-lines.ts';
import { shownRows } from '../../model/select.ts';
import { showingInWords } from '../../model/words/filters.ts';
import type { ChartView } from '../chart-view.ts';
import type { ChartDefinition } from '../chart-definition.ts';
import { sentences } from '../../model/words/series.ts';
import { sourcesInWords } from '../sources-line.tsx';
import type { PictureTheme } from './picture-style.ts';
import { PictureLines, PictureSvg } from './picture-svg.tsx';

/** What a picture shows, how, and the address that it names as its home. */
export interface PictureRequest {
  readonly definition: ChartDefinition;
  readonly view: ChartView;
  readonly theme: PictureTheme;
  readonly widthPx: number;
  /** What it is high at least, where it holds the place of something that is: the drawing and the foot then stand apart. */
  readonly leastHeightPx?: number;
  /** Where the live chart stands, as printed in the picture; empty where the site has no address of its own. */
  readonly address: string;
}

/** A chart as a picture that stands alone, with its size in px. */
export interface Picture {
  readonly svg: ReactElement;
  readonly widthPx: number;
  readonly heightPx: number;
}

const marginPx = 28;
const [footFontPx, footLinePx] = [12, 17];

/** A chart as one SVG with title, filter in words, missing figures, sources and address inside. No script, nothing from elsewhere. */
export function chartPicture(wish: PictureRequest): Picture {
  const { widthPx, theme, address, definition, view } = wish;
  const { dataset } = view;
  const words = definition.describe(view);
  const sources = sourcesInWords(dataset, shownRows(view.selected));
  const room = widthPx - 2 * marginPx;
  const [headlinePx, deckPx] = [27, 15];
  const headline = wrappedLines(words.headline, headlinePx, room);
  const deck = wrappedLines(words.deck, deckPx, room);
  const foot = [
    ...wrappedLines(`${showingInWords(dataset, view.selection)} ${words.note}`.trim(), footFontPx, room),
    ...wrappedLines(sources, footFontPx, room),
    ...wrappedLines(dataset.race.site, footFontPx, room),
    ...addressLines(address, footFontPx, room),
  ];
  const top = marginPx + headline.length * headlinePx * 1.2 + 6 + deck.length * deckPx * 1.45 + 18;
  const attention = { hover: null, pick: view.selection.pick };
  const frame = frameFor(room);
  const drawing = definition.draw(view, frame, attention);
  const footHeight = foot.length * footLinePx + marginPx;
  const natural = Math.ceil(top + drawing.heightPx + 12 + footHeight);
  const heightPx = Math.max(natural, wish.leastHeightPx ?? 0);
  const drawnY = Math.round(top + (heightPx - natural) / 3);
  const svg = (
    <PictureSvg
      name={definition.name}
      theme={theme}
      widthPx={widthPx}
      heightPx={heightPx}
      title={words.headline}
      description={sentences(words.deck, words.summary, words.note, sources, address)}
    >
      <PictureLines
        className="headline"
        lines={headline}
        x={marginPx}
        y={marginPx + headlinePx * 0.85}
        fontPx={headlinePx}
        stepPx={headlinePx * 1.2}
      />
      <PictureLines
        className="quiet"
        lines={deck}
        x={marginPx}
        y={marginPx + headline.length * headlinePx * 1.2 + 6 + deckPx}
        fontPx={deckPx}
        stepPx={deckPx * 1.45}
      />
      <svg
        className="chart-frame"
        data-frame={frame.name}
        x={marginPx}
        y={drawnY}
        width={room}
        height={Math.max(1, drawing.heightPx)}
        overflow="visible"
      >
        {drawing.svg}
      </svg>
      <PictureLines
        className="small"
        lines={foot}
        x={marginPx}
        y={heightPx - marginPx - (foot.length - 1) * footLinePx}
        fontPx={footFontPx}
        stepPx={footLinePx}
      />
    </PictureSvg>
  );
  return { svg, widthPx, heightPx };
}

/**
 * An address over as many lines as it needs, broken behind its own marks: it is there to be typed, so that nothing of
 * it is left out. No line for no address.
 */
function addressLines(address: string, fontSizePx: number, widthPx: number): readonly string[] {
  const lines: string[] = [];
  for (const piece of address.split(/(?<=[/?&])/)) {
    const line = lines.at(-1);
    if (line !== undefined && textWidth(line + piece, fontSizePx) <= widthPx) lines[lines.length - 1] = line + piece;
    else if (piece !== '') lines.push(piece);
  }
  return lines;
}
