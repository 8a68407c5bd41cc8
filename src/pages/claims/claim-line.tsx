import { EvidenceLines } from '../../charts/evidence/evidence-lines.tsx';
import type { Claim } from '../../model/claim.ts';
import type { Dataset } from '../../model/dataset.ts';
import { select, type Selected } from '../../model/select.ts';
import type { Selection } from '../../model/selection.ts';
import { whenInWords } from '../../model/words/dates.ts';
import { outcomeInWords } from '../../model/words/claims.ts';
import { capital } from '../../model/words/numbers.ts';
import { parseView } from '../../url/parse-selection.ts';
import { Fold } from '../../ui/fold.tsx';
import { OrganizationButtons } from '../organization-buttons.tsx';
import { ViewLink } from '../view-link.tsx';
import type { View } from '../view.ts';

/** One claim in one line, which opens in place: why, what it counts, where it is printed, and its endorsements. */
export interface ClaimLineProps {
  readonly view: View;
  readonly claim: Claim;
}

export function ClaimLine({ view, claim }: ClaimLineProps) {
  const { title, claimant, asOf, scope, evidence, verdict } = claim;
  const made = asOf.precision === 'unknown' ? '' : `, ${whenInWords(asOf)}`;
  const heading = (
    <>
      <span>{title}</span>
      <span className="visually-hidden">{`: ${outcomeInWords(verdict.outcome)}`}</span>
    </>
  );
  return (
    <li className="claim">
      <Fold title={heading} aside={`${capital(claimant)}${made}`} id={`claim-${claim.id}`}>
        <div className="claim-body">
          <div>
            <p>
              <span>{verdict.reason}</span> <span className="claim-scope">{`What it counts: ${scope}`}</span>
            </p>
          </div>
          <div>
            <EvidenceLines dataset={view.dataset} evidence={evidence} />
            {verdict.view === '' ? null : <ClaimRows view={view} claim={claim} />}
          </div>
        </div>
      </Fold>
    </li>
  );
}

function ClaimRows({ view, claim }: { readonly view: View; readonly claim: Claim }) {
  const { certain, possible } = rowsOfClaim(view.dataset, claim);
  const [sure, maybe] = [certain, possible].map((rows) => rows.map(({ organization }) => organization));
  return (
    <>
      <OrganizationButtons view={view} term="On our list:" organizations={sure ?? []} />
      <OrganizationButtons view={view} term="May belong, by its date:" organizations={maybe ?? []} />
      <p className="claim-view">
        <ViewLink view={view} change={viewOfClaim(view.dataset, claim)} target="main">
          <span>See these in the charts</span>
          <span className="visually-hidden">{`: ${claim.title}`}</span>
        </ViewLink>
      </p>
    </>
  );
}

/** The change that leads to the rows a claim speaks of. The filter is the claim's alone; looks and sorting stay the reader's. */
function viewOfClaim(dataset: Dataset, { verdict }: Claim): Partial<Selection> {
  const { candidates, organizations, kinds, decided, from, to } = parseView(verdict.view, dataset).selection;
  return { candidates, organizations, kinds, decided, from, to, pick: null };
}

/** The rows that a claim was checked against. */
export function rowsOfClaim(dataset: Dataset, { verdict }: Claim): Selected {
  return select(dataset, parseView(verdict.view, dataset).selection);
}
