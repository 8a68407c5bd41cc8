import type { Dataset } from '../../model/dataset.ts';
import type { Organization } from '../../model/organization.ts';
import { whenInWords } from '../../model/when-words.ts';
import { capital } from '../spoken.ts';
import { Fact } from './fact.tsx';

/** Events that have to do with an organization and are no endorsements. Stands in a `dl`. */
export function ContextFacts({
  dataset,
  organization,
}: {
  readonly dataset: Dataset;
  readonly organization: Organization;
}) {
  const events = dataset.context.filter(({ organizations }) => organizations.includes(organization.id));
  return events.map(({ id, label, summary, when, evidence }) => (
    <Fact
      key={id}
      dataset={dataset}
      term="Also in the record"
      value={label}
      asides={[`${capital(whenInWords(when))}.`, summary]}
      evidence={evidence}
    />
  ));
}
