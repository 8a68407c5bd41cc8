import type { Dataset } from '../model/dataset.ts';
import { kindInWords } from '../model/kind-words.ts';
import { remembered } from '../model/remembered.ts';
import { allRows, type Row } from '../model/selected.ts';

/** A body that chose another candidate than the body it belongs to. */
export interface Dissent {
  readonly affiliate: Row;
  readonly parent: Row;
}

/** Every dissent of the whole record, whatever the filter. */
export const dissents = remembered((dataset: Dataset): readonly Dissent[] => {
  const rows = allRows(dataset);
  const choice = new Map(rows.map((row) => [row.organization.id, row]));
  return rows.flatMap((affiliate) => {
    const { parent } = affiliate.organization;
    const chosen = parent === null ? undefined : choice.get(parent.organization);
    return chosen && chosen.candidate.id !== affiliate.candidate.id ? [{ affiliate, parent: chosen }] : [];
  });
});

/** "an affiliate went to Ash": a dissent as it is said of the parent. */
export function dissentInWords({ affiliate }: Dissent): string {
  const kind = kindInWords(affiliate.organization.kind, 'one');
  return `${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind} went to ${affiliate.candidate.shortName}`;
}
