import type { Dataset } from '../model/dataset.ts';
import { sourceNumber } from '../model/dataset.ts';
import { sourcesBehind } from '../model/facts.ts';
import type { Row } from '../model/row.ts';

/** Most sources named one by one; a longer list stands on the page. */
const most = 6;

/** "Sources: Coast Wire; The Capital Ledger." — the outlets that the drawn rows rest on; on paper with their numbers. */
export function SourcesLine({ dataset, rows }: { readonly dataset: Dataset; readonly rows: readonly Row[] }) {
  const numbers = sourcesBehind(dataset, rows).map(({ id }) => sourceNumber(dataset, id));
  return (
    <>
      <span>{sourcesInWords(dataset, rows)}</span>
      <span className="print-only">{numbers.length === 0 ? '' : ` [${numbers.join(', ')}]`}</span>
    </>
  );
}

/** The sources as plain text, for images and snippets; empty where nothing is shown. */
export function sourcesInWords(dataset: Dataset, rows: readonly Row[]): string {
  const outlets = [...new Set(sourcesBehind(dataset, rows).map(({ outlet }) => outlet))];
  if (outlets.length === 0) return '';
  if (outlets.length <= most) return `Sources: ${outlets.join('; ')}.`;
  return 'Sources: listed with each endorsement on the page.';
}
