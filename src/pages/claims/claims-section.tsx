import { claimTopic, claimTopics, type ClaimTopic } from '../../model/claim-words.ts';
import type { Claim, Verdict } from '../../model/claim.ts';
import { listInWords } from '../../model/list-words.ts';
import { plural } from '../../model/number-words.ts';
import { Section } from '../section.tsx';
import type { View } from '../view.ts';
import { ClaimItem } from './claim-item.tsx';
import { RunningCounts } from './running-counts.tsx';
import './claims-section.css';

const headings: Readonly<Record<ClaimTopic, string>> = {
  endorsements: 'About endorsements',
  members: 'About members',
  decisions: 'About how they were decided',
  scores: 'About polls and other scores',
};

/** A group longer than this is folded. */
const longList = 20;

const outcomes = ['agrees', 'differs', 'cannot-tell'] as const;

/** What others have claimed in total, each beside what the rows of the record can say about it. */
export function ClaimsSection({ view }: { readonly view: View }) {
  const { claims } = view.dataset;
  if (claims.length === 0) return null;
  return (
    <Section title="What others claim">
      <h3 className="claims-headline">{headline(claims)}</h3>
      <p className="claims-intro">
        The sources also give totals. A total covers more, less or other things than our rows do. So we set each one
        beside the rows and say what they can show. We add nothing to a claim and take nothing from it.
      </p>
      <RunningCounts view={view} />
      {claimTopics.map((topic) => (
        <ClaimGroup
          key={topic}
          view={view}
          topic={topic}
          claims={claims.filter((claim) => claimTopic(claim) === topic)}
        />
      ))}
    </Section>
  );
}

interface ClaimGroupProps {
  readonly view: View;
  readonly topic: ClaimTopic;
  readonly claims: readonly Claim[];
}

function ClaimGroup({ view, topic, claims }: ClaimGroupProps) {
  if (claims.length === 0) return null;
  return (
    <details className="claim-group" open={topic === 'endorsements' && claims.length <= longList}>
      <summary>
        <h4>{headings[topic]}</h4>
        <span>{tallyInWords(claims)}</span>
      </summary>
      <ol className="claim-list">
        {claims.map((claim) => (
          <ClaimItem key={claim.id} view={view} claim={claim} />
        ))}
      </ol>
    </details>
  );
}

function headline(claims: readonly Claim[]): string {
  const differing = count(claims, 'differs');
  const also = differing === 0 ? '' : `; ${differing} ${differing === 1 ? 'differs' : 'differ'}`;
  return `${count(claims, 'agrees')} of ${plural(claims.length, 'published claim')} agree with the rows${also}`;
}

function tallyInWords(claims: readonly Claim[]): string {
  const [agreeing, differing, open] = outcomes.map((outcome) => count(claims, outcome));
  if (open === claims.length) return `${plural(claims.length, 'claim')}: none can be told`;
  const parts = [
    agreeing ? `${agreeing} ${agreeing === 1 ? 'agrees' : 'agree'}` : '',
    differing ? `${differing} ${differing === 1 ? 'differs' : 'differ'}` : '',
    open ? `${open} can’t be told` : '',
  ].filter((part) => part !== '');
  return `${plural(claims.length, 'claim')}: ${listInWords(parts, 'and')}`;
}

function count(claims: readonly Claim[], outcome: Verdict['outcome']): number {
  return claims.filter(({ verdict }) => verdict.outcome === outcome).length;
}
