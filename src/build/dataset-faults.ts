import { DatasetError } from '../dataset/dataset-error.ts';
import type { Fault } from '../dataset/fault.ts';
import { parseDataset } from '../dataset/parse-dataset.ts';
import { checkSize } from '../dataset/parse-json.ts';
import type { Dataset } from '../model/dataset.ts';
import { strictJson } from './strict-json.ts';
import { viewFaults } from './view-faults.ts';

/** A data file as the build sees it. */
export interface CheckedDataset {
  /** Undefined where there is any fault. */
  readonly dataset: Dataset | undefined;
  readonly faults: readonly Fault[];
}

/** Everything wrong with the text of a data file. */
export function datasetFaults(text: string): CheckedDataset {
  const { value, faults } = strictJson(text);
  if (faults.length > 0) return { dataset: undefined, faults };
  try {
    checkSize(text.length);
    const { dataset } = parseDataset(value, 'strict');
    const views = viewFaults(dataset);
    return { dataset: views.length > 0 ? undefined : dataset, faults: views };
  } catch (error) {
    if (error instanceof DatasetError) return { dataset: undefined, faults: error.faults };
    throw error;
  }
}
