import type { Dataset } from '../../model/dataset.ts';
import type { OrganizationId } from '../../model/organization.ts';
import type { Choice, Relative } from '../../model/relatives.ts';
import { whenInWords } from '../../model/when-words.ts';
import { Fact } from './fact.tsx';

/** A parent or an affiliate and what it chose. */
export interface RelativeFactProps {
  readonly dataset: Dataset;
  readonly relative: Relative;
  /** What the organization itself chose. */
  readonly choice: Choice | null;
  /** Opens the evidence of the relative, where somebody can. */
  readonly onPick?: ((organization: OrganizationId) => void) | undefined;
}

/** See `RelativeFactProps`. Says so where the two went different ways. Stands in a `dl`. */
export function RelativeFact({ dataset, relative, choice, onPick }: RelativeFactProps) {
  const { organization, tie, evidence, choice: other } = relative;
  const name = onPick ? (
    <button type="button" className="fact-pick" onClick={() => onPick(organization.id)}>
      {organization.name}
    </button>
  ) : (
    organization.name
  );
  const opposed = choice !== null && other !== null && choice.candidate.id !== other.candidate.id;
  const inside =
    tie === 'parent' ? 'Its figure takes in the members of this body.' : 'Its members are inside the figure above.';
  return (
    <Fact
      dataset={dataset}
      term={tie === 'parent' ? 'Belongs to' : 'Affiliate'}
      value={name}
      asides={[opposed ? <strong key="opposed">It went the other way.</strong> : '', chosen(other), inside]}
      evidence={[...evidence, ...(other?.endorsement.evidence ?? [])]}
    />
  );
}

function chosen(choice: Choice | null): string {
  if (choice === null) return 'The record has no endorsement of it.';
  return `It endorsed ${choice.candidate.name}, ${whenInWords(choice.endorsement.date.when)}.`;
}
