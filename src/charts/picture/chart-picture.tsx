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
const [headlineFontPx, headlineLinePx] = [27, 27 * 1.2];
const [deckFontPx, deckLinePx] = [15, 15 * 1.45];
const [footFontPx, footLinePx] = [12, 17];

/** A chart as one SVG with title, filter in words, missing figures, sources and address inside. No script, nothing from elsewhere. */
export function chartPicture({
  definition,
  view,
  theme,
  widthPx,
  leastHeightPx = 0,
  address,
}: PictureRequest): Picture {
  const room = widthPx - 2 * marginPx;
  const { headline, deck, summary, note } = definition.describe(view);
  const sources = sourcesInWords(view.dataset, shownRows(view.selected));
  const headlineLines = wrappedLines(headline, headlineFontPx, room);
  const deckLines = wrappedLines(deck, deckFontPx, room);
  const footLines = [
    ...[`${showingInWords(view.dataset, view.selection)} ${note}`.trim(), sources, view.dataset.race.site].flatMap(
      (text) => wrappedLines(text, footFontPx, room),
    ),
    ...addressLines(address, footFontPx, room),
  ];
  const deckY = marginPx + headlineLines.length * headlineLinePx + 6;
  const drawnY = deckY + deckLines.length * deckLinePx + 18;
  const frame = frameFor(room);
  const drawing = definition.draw(view, frame, { hover: null, pick: view.selection.pick });
  const natural = Math.ceil(drawnY + drawing.heightPx + 12 + footLines.length * footLinePx + marginPx);
  const heightPx = Math.max(natural, leastHeightPx);
  const svg = (
    <PictureSvg
      name={definition.name}
      theme={theme}
      widthPx={widthPx}
      heightPx={heightPx}
      title={headline}
      description={sentences(deck, summary, note, sources, address)}
    >
      <PictureLines
        className="headline"
        lines={headlineLines}
        x={marginPx}
        y={marginPx + headlineFontPx * 0.85}
        fontPx={headlineFontPx}
        stepPx={headlineLinePx}
      />
      <PictureLines
        className="quiet"
        lines={deckLines}
        x={marginPx}
        y={deckY + deckFontPx}
        fontPx={deckFontPx}
        stepPx={deckLinePx}
      />
      <svg
        className="chart-frame"
        data-frame={frame.name}
        x={marginPx}
        y={Math.round(drawnY + (heightPx - natural) / 3)}
        width={room}
        height={Math.max(1, drawing.heightPx)}
        overflow="visible"
      >
        {drawing.svg}
      </svg>
      <PictureLines
        className="small"
        lines={footLines}
        x={marginPx}
        y={heightPx - marginPx - (footLines.length - 1) * footLinePx}
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
