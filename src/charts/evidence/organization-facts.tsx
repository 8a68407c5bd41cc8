import type { Dataset } from '../../model/dataset.ts';
import type { Membership } from '../../model/membership.ts';
import { membershipInWords } from '../../model/membership-words.ts';
import type { Organization } from '../../model/organization.ts';
import { recordInWords } from '../record-words.ts';
import { EvidenceLines } from './evidence-lines.tsx';
import { Fact } from './fact.tsx';
import { capital } from '../spoken.ts';

/** What the record says of an organization itself. */
export interface OrganizationFactsProps {
  readonly dataset: Dataset;
  readonly organization: Organization;
}

/** How many members it has, with every reading. Stands in a `dl`. */
export function MembershipFact({ dataset, organization: { membership } }: OrganizationFactsProps) {
  if (membership === null) {
    const aside = `${capital(recordInWords(dataset.record))} don’t give its size. That is not zero.`;
    return <Fact dataset={dataset} term="Members" value="No figure given" asides={[aside]} />;
  }
  return (
    <Fact
      dataset={dataset}
      term="Members"
      value={membershipInWords(membership)}
      asides={[basisAside(membership)]}
      evidence={membership.evidence}
    >
      {membership.conflicts.map((other) => (
        <div className="fact-other" key={`${other.count} ${other.evidence[0].source}`}>
          <p>Another source says: {membershipInWords(other)}.</p>
          <EvidenceLines dataset={dataset} evidence={other.evidence} />
        </div>
      ))}
    </Fact>
  );
}

function basisAside({ basis }: Membership): string {
  return basis === 'members' ? '' : 'This counts more or other people than members, so no sum takes it in.';
}

/** Its name as its sources print it, and every other spelling. Stands in a `dl`. */
export function NameFact({ dataset, organization }: OrganizationFactsProps) {
  const { name, abbreviation, otherSpellings, evidence } = organization;
  return (
    <Fact
      dataset={dataset}
      term="Name"
      value={abbreviation === null ? name : `${name} (${abbreviation})`}
      evidence={evidence}
    >
      {otherSpellings.length === 0 ? null : (
        <div className="fact-other">
          <p>Also printed as:</p>
          <EvidenceLines dataset={dataset} evidence={otherSpellings} />
        </div>
      )}
    </Fact>
  );
}
