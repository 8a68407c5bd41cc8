import type { ReactNode } from 'react';
import type { Frame } from '../marks/frame.ts';
import type { Orientation } from '../marks/roving-focus.ts';
import type { Selection } from '../model/selection.ts';
import type { ChartView } from './chart-view.ts';
import type { Drawing } from './drawing.ts';
import type { Attention } from './emphasis.ts';

/** A chart in words, all of it worked out from the rows that are drawn. */
export interface Description {
  /** The finding, true when quoted alone: it names its scope and counts only what certainly belongs. */
  readonly headline: string;
  /** What is drawn, in what unit, and what qualifies the finding; may be empty. */
  readonly deck: string;
  /** For people who can't see it: the finding, the numbers, then how the chart is built in one plain clause. */
  readonly summary: string;
  /** What is missing or left out; empty where nothing is. */
  readonly note: string;
}

/** What a chart's own controls are given. */
export interface ControlsProps {
  readonly view: ChartView;
  /** The reader asks for another view: only what changes. A step that Back undoes. */
  readonly onChange: (change: Partial<Selection>) => void;
  /** The reader is still dragging or playing: another view, but one step of the history for all of it. */
  readonly onDraft: (change: Partial<Selection>) => void;
  /** The reader gave a drag up: what was shown before it is shown again, and nothing is kept of it. */
  readonly onCancel: () => void;
}

/** All that pages, images, embeds and tests need to know of a chart. One folder each, one entry in `charts`. */
export interface ChartDefinition {
  /** Its name in addresses. */
  readonly name: string;
  /** The heading of its section. */
  readonly title: string;
  readonly orientation: Orientation;
  /** What its keys do, for those who use them. */
  readonly keys: string;
  readonly describe: (view: ChartView) => Description;
  /** The names of the lanes or groups that marks stand in, by their number. */
  readonly lanes: (view: ChartView) => readonly string[];
  /** The drawing for one frame; pure, so that page, build and tests draw the same. */
  readonly draw: (view: ChartView, frame: Frame, attention: Attention) => Drawing;
  /** What to press to see the whole of a long list, "Show 21 more"; empty where all of it is drawn. */
  readonly more?: (view: ChartView) => string;
  readonly Table: (props: { readonly view: ChartView }) => ReactNode;
  /** Controls above the drawing. */
  readonly Controls?: (props: ControlsProps) => ReactNode;
  /** A layer over the drawing, under the marks' own list, such as a brush or a playhead. */
  readonly Overlay?: (props: ControlsProps & { readonly frame: Frame }) => ReactNode;
  /** The key and controls right below the drawing. */
  readonly Below?: (props: ControlsProps) => ReactNode;
}
