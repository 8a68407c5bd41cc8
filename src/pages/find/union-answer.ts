import type { Dataset } from '../../model/dataset.ts';
import type { Organization, OrganizationId } from '../../model/organization.ts';
import { rowsOfOrganization } from '../../model/relatives.ts';
import type { Row } from '../../model/row.ts';
import { compareWhen } from '../../model/when.ts';
import { noChoiceInWords } from '../../model/words/sources.ts';

/** What one list says of an organization. */
export interface UnionAnswer {
  readonly dataset: Dataset;
  readonly organization: Organization;
  /** Its choices in order of date; empty where the list has no endorsement by it. */
  readonly rows: readonly Row[];
  /** Whom it backed, as short as can be: "Rivera", "Holt, then Rivera", "Holt (withdrawn)", "formed to back a candidate". */
  readonly backed: string;
}

/** What each of some lists says of an organization: only those that have it. */
export function unionAnswers(datasets: readonly Dataset[], id: OrganizationId): readonly UnionAnswer[] {
  return datasets.flatMap((dataset) => {
    const organization = dataset.organizations.get(id);
    if (!organization) return [];
    const rows = rowsOfOrganization(dataset, organization).toSorted((a, b) =>
      compareWhen(a.endorsement.date.when, b.endorsement.date.when),
    );
    const backed = rows.map((row, index) => shortChoice(row, rows[index - 1])).join('');
    return { dataset, organization, rows, backed: backed || noChoiceInWords(dataset, organization).short };
  });
}

function shortChoice({ candidate, endorsement, phase }: Row, before: Row | undefined): string {
  const joint = before === undefined ? '' : before.endorsement.ended === null ? ' and ' : ', then ';
  const late = phase === 'late' ? ' (after the race was settled)' : '';
  return `${joint}${candidate.shortName}${endorsement.ended?.how === 'withdrawn' ? ' (withdrawn)' : late}`;
}
