import { useEffect, useRef } from 'react';
import type { Dataset } from '../../model/dataset.ts';
import type { Address } from '../../url/address.ts';
import { recordIn } from '../../url/parse-selection.ts';
import { documentTitle } from './record-title.ts';

/** The id of the heading that names the record. */
export const recordHeading = 'record-heading';

/**
 * Tells a reader that the page now shows another record: names it in the window's title, and takes the focus, whose
 * place went with the record before, to its heading. Not for the record that the page began with.
 */
export function useRecordArrival(dataset: Dataset | undefined, address: Address): void {
  const shown = useRef<Dataset | undefined>(undefined);
  useEffect(() => {
    // The page drawn at build comes first, whatever the address asks for: it is no arrival.
    if (!dataset || shown.current === dataset || recordIn(address.getSnapshot()) !== dataset.record) return;
    if (shown.current) document.getElementById(recordHeading)?.focus();
    shown.current = dataset;
    document.title = documentTitle(dataset);
  }, [dataset, address]);
}
