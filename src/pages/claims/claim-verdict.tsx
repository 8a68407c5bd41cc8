import { outcomeInWords } from '../../model/claim-words.ts';
import type { Claim } from '../../model/claim.ts';
import { organizationOf, type Dataset } from '../../model/dataset.ts';
import { plural } from '../../model/number-words.ts';
import type { Organization } from '../../model/organization.ts';
import { OrganizationLinks } from '../organization-links.tsx';
import { ViewLink } from '../view-link.tsx';
import type { View } from '../view.ts';
import { VerdictShape } from './verdict-shape.tsx';
import { viewOfClaim } from './view-of-claim.ts';

/** What the rows say about a claim, why, which rows those are, and the way to see them. */
export function ClaimVerdict({ view, claim }: { readonly view: View; readonly claim: Claim }) {
  const { outcome, reason, view: query } = claim.verdict;
  const organizations = organizationsOf(view.dataset, claim);
  return (
    <div className="claim-verdict" data-outcome={outcome}>
      <p className="claim-outcome">
        <VerdictShape outcome={outcome} />
        {outcomeInWords(outcome)}
      </p>
      <p>{reason}</p>
      {query === '' ? null : (
        <p className="claim-rows-link">
          <ViewLink view={view} change={viewOfClaim(view.dataset, claim)} target="charts">
            See the rows<span className="visually-hidden"> for: {claim.title}</span>
          </ViewLink>
        </p>
      )}
      {organizations.length === 0 ? null : (
        <details className="claim-rows">
          <summary>{plural(organizations.length, 'row')} behind it</summary>
          <p>
            <OrganizationLinks view={view} organizations={organizations} />
          </p>
        </details>
      )}
    </div>
  );
}

function organizationsOf(dataset: Dataset, { rows }: Claim): readonly Organization[] {
  if (rows.length === 0) return [];
  const ids = new Set(rows);
  return dataset.endorsements
    .filter(({ id }) => ids.has(id))
    .map(({ organization }) => organizationOf(dataset, organization));
}
