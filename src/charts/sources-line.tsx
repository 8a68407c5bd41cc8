import { sourceOf, type Dataset } from '../model/dataset.ts';
import { remembered } from '../model/remembered.ts';
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
  const outlets = [...new Set([...sourcesOf(rows)].map((id) => sourceOf(dataset, id).outlet))];
  if (outlets.length === 0) return 'Sources: none, as nothing is shown.';
  if (outlets.length <= most) return `Sources: ${outlets.join('; ')}.`;
  return `Sources: ${outlets.length} outlets, named row by row in the evidence.`;
}

/** Every chart asks for the sources of the same rows. */
const sourcesOf = remembered((rows: readonly Row[]): ReadonlySet<SourceId> => {
  const ids = new Set<SourceId>();
  for (const { endorsement, organization } of rows) {
    for (const { source } of endorsement.evidence) ids.add(source);
    for (const { source } of endorsement.date.evidence) ids.add(source);
    for (const { source } of endorsement.process.evidence) ids.add(source);
    for (const { source } of organization.membership?.evidence ?? []) ids.add(source);
  }
  return ids;
});
