import { createContext, type ComponentType, type ReactNode } from 'react';
import type { ChartName } from '../../charts/chart-props.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Row } from '../../model/selected.ts';
import type { Selection, Theme } from '../../model/selection.ts';

/** What the embed dialog is told of the chart that it was called for. */
export interface EmbedDialogProps {
  readonly chart: ChartName;
  readonly dataset: Dataset;
  readonly selection: Selection;
  readonly rows: readonly Row[];
  /** The record that pictures are drawn from, whichever the view is of. */
  readonly drawn: Dataset;
  /** Absolute address that the site is known by, with a closing slash. */
  readonly site: string;
  /** Where this page stands, whose frames it may show. */
  readonly page: string;
  /** Pictures of the exact view to save, in a theme. */
  readonly renderDownloads: (theme: Theme) => ReactNode;
  readonly onClose: () => void;
}

/** Loads the embed dialog. It lives outside the pages, so it is handed in where the page starts; null where there is none. */
export type LoadEmbedDialog = () => Promise<ComponentType<EmbedDialogProps>>;

/** The embed dialog of this page. */
export const EmbedDialogContext = createContext<LoadEmbedDialog | null>(null);
