import { OutsideLink } from '../../charts/evidence/outside-link.tsx';
import { sourceOf, type Dataset } from '../../model/dataset.ts';
import { passageAddress } from '../../model/passage-address.ts';
import { webAddress } from '../../model/web-address.ts';
import { paragraphInWords } from '../../model/words/sources.ts';
import './story.css';

/** Why the choice mattered, in the list's own sources; nothing where they don't say. */
export function Stakes({ dataset }: { readonly dataset: Dataset }) {
  if (dataset.stakes.length === 0) return null;
  return (
    <div className="story">
      <h2 className="story-title">Why it mattered</h2>
      {dataset.stakes.map(({ text, evidence }) => (
        <p key={text}>
          <span>{text}</span>
          {evidence.map((one) => {
            const { outlet, address } = sourceOf(dataset, one.source);
            const name = [outlet, paragraphInWords(one)].filter((part) => part !== '').join(', ');
            return <Cited key={`${one.source} ${one.printed}`} name={name} address={address} printed={one.printed} />;
          })}
        </p>
      ))}
    </div>
  );
}

/** How it ended, marked as from outside the list; nothing where that is not told. */
export function Outcome({ dataset }: { readonly dataset: Dataset }) {
  if (dataset.outcome.length === 0) return null;
  return (
    <div className="story">
      <h2 className="story-title">{`How it ended (not from ${dataset.words.subject})`}</h2>
      {dataset.outcome.map(({ text, outlet, address }) => (
        <p key={text}>
          <span>{text}</span>
          <Cited name={outlet} address={address} printed={null} />
        </p>
      ))}
    </div>
  );
}

interface CitedProps {
  readonly name: string;
  readonly address: string | null;
  /** The words to land on; null for the page as a whole. */
  readonly printed: string | null;
}

function Cited({ name, address, printed }: CitedProps) {
  const place = webAddress(address);
  return (
    <cite className="story-source">
      {' '}
      {place === null ? (
        <span>{name}</span>
      ) : (
        <OutsideLink address={printed === null ? place : passageAddress(place, printed)}>{name}</OutsideLink>
      )}
    </cite>
  );
}
