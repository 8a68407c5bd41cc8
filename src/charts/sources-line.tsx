import { sourceOf, type Dataset } from '../model/dataset.ts';
import { remembered } from '../model/remembered.ts';
import type { Row } from '../model/selected.ts';
import { sourceNumber } from '../model/source-number.ts';
import type { SourceId } from '../model/source.ts';

/** Most sources named one by one; a longer list is counted. */
const most = 6;

/** "Sources: TIME; Washington Examiner." — the outlets that the drawn rows rest on; on paper with their numbers. */
export function SourcesLine({ dataset, rows }: { readonly dataset: Dataset; readonly rows: readonly Row[] }) {
  const numbers = [...sourcesIn(dataset)(rows)].map((id) => sourceNumber(dataset, id)).sort((a, b) => a - b);
  return (
    <>
      {sourcesInWords(dataset, rows)}
      {numbers.length === 0 ? null : <span className="print-only"> [{numbers.join(', ')}]</span>}
    </>
  );
}

/** The same as plain text, for pictures and snippets. */
export function sourcesInWords(dataset: Dataset, rows: readonly Row[]): string {
  const outlets = [...new Set([...sourcesIn(dataset)(rows)].map((id) => sourceOf(dataset, id).outlet))];
  if (outlets.length === 0) return 'Sources: none, as nothing is shown.';
  if (outlets.length <= most) return `Sources: ${outlets.join('; ')}.`;
  return `Sources: ${outlets.length} outlets, named row by row in the evidence.`;
}

/** Every chart asks for the sources of the same rows. A long list of rows soon has met every source there is. */
const sourcesIn = remembered(({ sources }: Dataset) =>
  remembered((rows: readonly Row[]): ReadonlySet<SourceId> => {
    const met = new Set<SourceId>();
    for (const { endorsement, organization } of rows) {
      if (met.size === sources.size) break;
      for (const { source } of endorsement.evidence) met.add(source);
      for (const { source } of endorsement.date.evidence) met.add(source);
      for (const { source } of endorsement.process.evidence) met.add(source);
      for (const { source } of organization.membership?.evidence ?? []) met.add(source);
    }
    return met;
  }),
);
