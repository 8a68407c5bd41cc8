import { useContext, useId, useRef, type KeyboardEvent } from 'react';
import type { Dataset } from '../../model/dataset.ts';
import { kindInWords } from '../../model/kind-words.ts';
import type { Organization, OrganizationId } from '../../model/organization.ts';
import { choiceOf, relativesOf } from '../../model/relatives.ts';
import { HeadingsContext } from '../headings.ts';
import { capital } from '../spoken.ts';
import { ConfidenceFact } from './confidence-fact.tsx';
import { ContextFacts } from './context-facts.tsx';
import { publisherDisputeAddress } from './dispute-address.ts';
import { disputeDraft, disputeLink, recordLabel } from './dispute-draft.ts';
import { EndorsementFacts } from './endorsement-facts.tsx';
import { EvidenceSources } from './evidence-sources.tsx';
import { Fact } from './fact.tsx';
import { MembershipFact, NameFact } from './organization-facts.tsx';
import { RelativeFact } from './relative-fact.tsx';
import { useCloseFromAfar } from './use-close-from-afar.ts';
import { useOpener } from './use-opener.ts';
import './evidence.css';

/** Everything the record holds on one organization, each fact with where it stands. */
export interface EvidenceProps {
  readonly dataset: Dataset;
  readonly organization: Organization;
  readonly onClose: () => void;
  /** Opens the evidence of another organization; left out where nobody can. */
  readonly onPick?: (organization: OrganizationId) => void;
  /** A mail address or the address of an issue form; by default the publisher's. */
  readonly disputeAddress?: string | null;
}

/** See `EvidenceProps`. Its container places it: see evidence.css. */
export function Evidence(props: EvidenceProps) {
  const { dataset, organization, onClose, onPick, disputeAddress = publisherDisputeAddress } = props;
  const { evidence: Heading, part: Subheading } = useContext(HeadingsContext);
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  const focusOpener = useOpener(panel, organization.id);
  useCloseFromAfar(panel, onClose);
  const choice = choiceOf(dataset, organization);
  const link =
    disputeAddress === null ? null : disputeLink(disputeAddress, disputeDraft(dataset, organization, choice));
  const close = (): void => {
    focusOpener();
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  return (
    // The focus is on a link or a button inside; the panel only hears Escape bubble.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div className="evidence" ref={panel} role="region" aria-labelledby={id} onKeyDown={onKeyDown}>
      <div className="evidence-head">
        <Heading className="evidence-title" id={id}>
          {organization.name}
        </Heading>
        <button type="button" className="evidence-close" onClick={close}>
          Close
        </button>
      </div>
      <p className="evidence-kind">{capital(kindInWords(organization.kind, 'one'))}</p>
      <dl className="evidence-facts">
        {choice === null ? (
          <Fact dataset={dataset} term="Endorsed" value="Nobody, in this record" />
        ) : (
          <EndorsementFacts dataset={dataset} endorsement={choice.endorsement} />
        )}
        <MembershipFact dataset={dataset} organization={organization} />
        {relativesOf(dataset, organization).map((relative) => (
          <RelativeFact
            key={relative.organization.id}
            dataset={dataset}
            relative={relative}
            choice={choice}
            onPick={onPick}
          />
        ))}
        {choice === null ? null : <Notes notes={choice.endorsement.notes} />}
        <ContextFacts dataset={dataset} organization={organization} />
        <NameFact dataset={dataset} organization={organization} />
        <ConfidenceFact dataset={dataset} confidence={choice?.endorsement.confidence ?? null} />
      </dl>
      <Subheading className="evidence-subtitle">Sources</Subheading>
      <EvidenceSources dataset={dataset} organization={organization} />
      <p className="evidence-record">
        Record {recordLabel(dataset, organization, choice)}
        {link === null ? null : (
          <>
            {' '}
            <a href={link} rel="noopener noreferrer">
              Dispute this record
            </a>
          </>
        )}
      </p>
    </div>
  );
}

function Notes({ notes }: { readonly notes: readonly string[] }) {
  if (notes.length === 0) return null;
  return (
    <div className="fact">
      <dt>Notes</dt>
      <dd>
        <ul className="evidence-notes">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      </dd>
    </div>
  );
}
