import type { ReactNode } from 'react';
import type { Dataset } from '../model/dataset.ts';
import type { OrganizationId } from '../model/organization.ts';
import type { Row } from '../model/selected.ts';
import type { Selection } from '../model/selection.ts';

/** The charts, by the name they have in addresses, in page order. */
export const chartNames = ['members', 'head-to-head', 'timeline', 'decisions'] as const;

/** A chart's name in addresses. */
export type ChartName = (typeof chartNames)[number];

/** What every chart is given: data in, intents out. */
export interface ChartProps {
  readonly dataset: Dataset;
  readonly selection: Selection;
  /** The endorsements that pass the selection, sorted. */
  readonly rows: readonly Row[];
  readonly hover: OrganizationId | null;
  readonly onHover: (organization: OrganizationId | null) => void;
  readonly onPick: (organization: OrganizationId | null) => void;
  /** The reader asks for another view: only what changes. */
  readonly onChange: (change: Partial<Selection>) => void;
  /** The same while the reader is still dragging: one step of the history for all of it. */
  readonly onDraft: (change: Partial<Selection>) => void;
  /** Evidence of the pinned organization, where this chart is the one to show it. */
  readonly details?: ReactNode;
  /** Download, embed and link, from whoever embeds the chart. */
  readonly actions?: ReactNode;
}
