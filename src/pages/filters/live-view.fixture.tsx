import { useState, type ReactNode } from 'react';
import type { Dataset } from '../../model/dataset.ts';
import type { Selection } from '../../model/selection.ts';
import type { View } from '../view.ts';
import { viewOf } from '../view.fixture.ts';

/** A page's view for tests: what a control asks for comes true, and is told. */
export interface LiveViewProps {
  readonly dataset: Dataset;
  readonly start?: Partial<Selection>;
  readonly onAsk?: (how: 'change' | 'draft', change: Partial<Selection>) => void;
  readonly draw: (view: View) => ReactNode;
}

/** See `LiveViewProps`. */
export function LiveView({ dataset, start = {}, onAsk, draw }: LiveViewProps) {
  const [chosen, setChosen] = useState(start);
  const asked =
    (how: 'change' | 'draft') =>
    (change: Partial<Selection>): void => {
      onAsk?.(how, change);
      setChosen((before) => ({ ...before, ...change }));
    };
  return draw({ ...viewOf(dataset, chosen, asked('change')), onDraft: asked('draft') });
}
