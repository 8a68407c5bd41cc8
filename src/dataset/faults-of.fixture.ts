import { DatasetError } from './dataset-error.ts';
import { formatFault } from './fault.ts';
import { parseDataset, type Mode } from './parse-dataset.ts';

/** What a parse of a file complains of, one line a fault: those it throws, or those it notes. */
export function faultsOf(raw: unknown, mode: Mode): readonly string[] {
  try {
    return parseDataset(raw, mode).faults.map(formatFault);
  } catch (error) {
    if (error instanceof DatasetError) return error.faults.map(formatFault);
    throw error;
  }
}
