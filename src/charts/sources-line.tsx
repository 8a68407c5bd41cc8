import { sourceOf, type Dataset } from '../model/dataset.ts';
import type { Row } from '../model/selected.ts';
import type { SourceId } from '../model/source.ts';

/** Most sources named one by one; a longer list is counted. */
const most = 6;

/** "Sources: TIME; Washington Examiner." — the outlets that the drawn rows rest on. */
export function SourcesLine({ dataset, rows }: { readonly dataset: Dataset; readonly rows: readonly Row[] }) {
  return <>{sourcesInWords(dataset, rows)}</>;
}

/** The same as plain text, for pictures and snippets. */
export function sourcesInWords(dataset: Dataset, rows: readonly Row[]): string {
  const ids = new Set<SourceId>();
  for (const { endorsement, organization } of rows) {
    const facts = [
      ...endorsement.evidence,
      ...endorsement.date.evidence,
      ...endorsement.process.evidence,
      ...(organization.membership?.evidence ?? []),
    ];
    for (const { source } of facts) ids.add(source);
  }
  const outlets = [...new Set([...ids].map((id) => sourceOf(dataset, id).outlet))];
  if (outlets.length === 0) return 'Sources: none, as nothing is shown.';
  if (outlets.length <= most) return `Sources: ${outlets.join('; ')}.`;
  return `Sources: ${outlets.length} outlets, named row by row in the evidence.`;
}
