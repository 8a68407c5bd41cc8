import { candidateOf, type Dataset } from './dataset.ts';
import { decisionInWords } from './decision-words.ts';
import { membershipInWords } from './membership-words.ts';
import type { Organization } from './organization.ts';
import { recordDifferences, type RecordDifference, type RecordEntry } from './record-differences.ts';
import { whenInWords } from './when-words.ts';

/** What one record says of an organization, in words. All but the size is null where it has no endorsement. */
export interface RecordSays {
  readonly members: string;
  readonly candidate: string | null;
  readonly date: string | null;
  readonly process: string | null;
  /** Whose account of the process it is; null also where nobody gives one. */
  readonly account: string | null;
}

/** An organization that stands in both records: what each says, and every difference. */
export interface RecordComparison {
  readonly organization: Organization;
  readonly articles: RecordSays;
  readonly publicRecord: RecordSays;
  readonly differences: readonly RecordDifference[];
}

/** The organizations that stand in both records, in the order of the articles. Neither record corrects the other. */
export function recordComparison(articles: Dataset, publicRecord: Dataset): readonly RecordComparison[] {
  return [...articles.organizations.values()].flatMap((organization) => {
    const twin = publicRecord.organizations.get(organization.id);
    if (!twin) return [];
    const pair = [entryOf(articles, organization), entryOf(publicRecord, twin)] as const;
    return [
      {
        organization,
        articles: said(pair[0]),
        publicRecord: said(pair[1]),
        differences: recordDifferences(...pair),
      },
    ];
  });
}

function entryOf(dataset: Dataset, organization: Organization): RecordEntry {
  const endorsement = dataset.endorsements.find((one) => one.organization === organization.id) ?? null;
  return { dataset, organization, endorsement };
}

function said({ dataset, organization, endorsement }: RecordEntry): RecordSays {
  const members = membershipInWords(organization.membership);
  if (!endorsement) return { members, candidate: null, date: null, process: null, account: null };
  const { decided, accordingTo } = endorsement.process;
  return {
    members,
    candidate: candidateOf(dataset, endorsement.candidate).name,
    date: whenInWords(endorsement.date.when),
    process: decisionInWords(decided),
    account: accordingTo,
  };
}
