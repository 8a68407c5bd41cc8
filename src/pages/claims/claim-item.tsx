import { EvidenceLines } from '../../charts/evidence/evidence-lines.tsx';
import { capital } from '../../charts/spoken.ts';
import { claimedInWords } from '../../model/claim-words.ts';
import type { Claim } from '../../model/claim.ts';
import { whenInWords } from '../../model/when-words.ts';
import type { View } from '../view.ts';
import { ClaimVerdict } from './claim-verdict.tsx';

/** One claim: the figure, what and whose it is, where it stands, and what the rows say. */
export function ClaimItem({ view, claim }: { readonly view: View; readonly claim: Claim }) {
  const { dataset } = view;
  const { figure, unit } = claimedInWords(claim);
  return (
    <li className="claim" id={`claim-${claim.id}`}>
      {figure === null ? (
        <p className="claim-quote">“{claim.evidence[0].printed}”</p>
      ) : (
        <p className="claim-figure">
          {figure} <span className="claim-unit">{unit}</span>
        </p>
      )}
      <div className="claim-words">
        <h5>{claim.title}</h5>
        <p className="claim-whose">
          {capital(claim.claimant)}, {whenInWords(claim.asOf)}
        </p>
        <p className="claim-scope">Covers: {claim.scope}</p>
        <EvidenceLines dataset={dataset} evidence={claim.evidence} />
      </div>
      <ClaimVerdict view={view} claim={claim} />
    </li>
  );
}
