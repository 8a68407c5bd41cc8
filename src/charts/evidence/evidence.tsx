import { useContext, useId, useRef } from 'react';
import type { Dataset } from '../../model/dataset.ts';
import type { Organization, OrganizationId } from '../../model/organization.ts';
import { kindAndWho } from '../../model/words/names.ts';
import { sentences } from '../../model/words/series.ts';
import { CandidateName } from '../candidate-name.tsx';
import { HeadingsContext } from '../headings.ts';
import { correctionDraft, correctionLink, publisherCorrectionAddress } from './correction.ts';
import { EvidenceLines } from './evidence-lines.tsx';
import { evidenceFacts } from './organization-facts.ts';
import type { StatedFact } from './stated-fact.ts';
import { usePanelKeys } from './use-panel-keys.ts';
import './evidence.css';

/** Everything a list holds on one organization, each fact with where it is printed. */
export interface EvidenceProps {
  readonly dataset: Dataset;
  /** What the site's other list has on it: see `factElsewhere`. */
  readonly elsewhere?: StatedFact | null;
  readonly organization: Organization;
  readonly onClose: () => void;
  /** Opens the evidence of another organization. */
  readonly onPick: (organization: OrganizationId) => void;
}

/** Whoever shows it places it. */
export function EvidencePanel({ dataset, elsewhere = null, organization, onClose, onPick }: EvidenceProps) {
  const { evidence: Heading } = useContext(HeadingsContext);
  const id = useId();
  const panel = useRef<HTMLElement>(null);
  const close = usePanelKeys(panel, organization.id, onClose);
  const link = correctionLink(publisherCorrectionAddress, correctionDraft(dataset, organization));
  return (
    <section className="evidence" ref={panel} aria-labelledby={id}>
      <div className="evidence-head">
        <Heading className="evidence-title" id={id}>
          {organization.name}
        </Heading>
        <button type="button" className="evidence-close" onClick={close}>
          Close
        </button>
      </div>
      <p className="evidence-who">
        <span>{`${kindAndWho(organization)}.`}</span> <span>{`Source: ${dataset.words.subject}.`}</span>
      </p>
      <dl className="evidence-facts">
        {evidenceFacts(dataset, elsewhere, organization).map((fact) => (
          <Fact key={keyOf(fact)} dataset={dataset} fact={fact} onPick={onPick} />
        ))}
      </dl>
      {link === null ? null : (
        <p className="evidence-correction">
          <a href={link} rel="noopener noreferrer">
            Report an error in this entry
          </a>
        </p>
      )}
    </section>
  );
}

interface FactProps {
  readonly dataset: Dataset;
  readonly fact: StatedFact;
  readonly onPick: EvidenceProps['onPick'];
}

function Fact({ dataset, fact, onPick }: FactProps) {
  const { term, warning, asides = [], evidence = [], readings = [] } = fact;
  const said = sentences(...asides);
  return (
    <div className="fact">
      <dt>{term}</dt>
      <dd>
        {fact.value === '' ? null : (
          <p className="fact-value">
            <Value fact={fact} onPick={onPick} />
          </p>
        )}
        {warning === undefined ? null : <p className="fact-warning">{warning}</p>}
        {said === '' ? null : <p className="fact-aside">{said}</p>}
        <EvidenceLines dataset={dataset} evidence={evidence} />
        {readings.map((reading) => (
          <div className="fact-reading" key={reading.words}>
            <p className="fact-aside">{reading.words}</p>
            <EvidenceLines dataset={dataset} evidence={reading.evidence} />
          </div>
        ))}
      </dd>
    </div>
  );
}

function Value({ fact: { value, candidate, leadsTo }, onPick }: Pick<FactProps, 'fact' | 'onPick'>) {
  if (candidate) return <CandidateName candidate={candidate} form="name" />;
  if (leadsTo === undefined) return <span>{value}</span>;
  return (
    <button type="button" className="fact-pick" onClick={() => onPick(leadsTo)}>
      {value}
    </button>
  );
}

/** Of one choice a panel never states a thing twice in the same words. */
function keyOf({ choice, term, value, asides = [] }: StatedFact): string {
  return [choice ?? '', term, value, ...asides].join(' ');
}
