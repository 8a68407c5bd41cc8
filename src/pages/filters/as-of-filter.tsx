import { Disclosure } from '../../ui/disclosure.tsx';
import type { View } from '../view.ts';
import { AsOfControl } from './as-of-control.tsx';

/** The record as it stood on a day. What plays is never out of sight: closing it takes the playback away. */
export function AsOfFilter({ view }: { readonly view: View }) {
  return (
    <Disclosure label="As it stood" count={view.selection.asOf === null ? 0 : 1} align="start">
      {() => <AsOfControl view={view} />}
    </Disclosure>
  );
}
