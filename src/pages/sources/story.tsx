import { OutsideLink } from '../../ui/outside-link.tsx';
import { sourceOf, type Dataset } from '../../model/dataset.ts';
import type { Evidence } from '../../model/evidence.ts';
import { passageAddress, webAddress } from '../../model/web-address.ts';
import './story.css';

/** Why the choice mattered, in the list's own sources; nothing where they don't say. */
export function Stakes({ dataset }: { readonly dataset: Dataset }) {
  if (dataset.stakes.length === 0) return null;
  return (
    <div className="story">
      <h2 className="story-title">Why it mattered</h2>
      {dataset.stakes.map(({ text, evidence }) => (
        <Told key={text} text={text} sources={citedIn(dataset, evidence)} />
      ))}
    </div>
  );
}

/** How it ended, marked as from outside the list; nothing where that is not told. */
export function HowItEnded({ dataset }: { readonly dataset: Dataset }) {
  if (dataset.outcome.length === 0) return null;
  return (
    <div className="story">
      <h2 className="story-title">{`How it ended (not from ${dataset.words.subject})`}</h2>
      {dataset.outcome.map(({ text, outlet, address }) => (
        <Told key={text} text={text} sources={[{ name: outlet, address: webAddress(address) }]} />
      ))}
    </div>
  );
}

interface Cited {
  readonly name: string;
  readonly address: string | null;
}

/** Each source once, by the first of its passages. */
function citedIn(dataset: Dataset, evidence: readonly Evidence[]): readonly Cited[] {
  const cited = new Map<string, Cited>();
  for (const one of evidence) {
    const { outlet: name, address } = sourceOf(dataset, one.source);
    if (!cited.has(name)) cited.set(name, { name, address: passageAddress(address, one.printed) });
  }
  return [...cited.values()];
}

/** "They fought the bill. (Coast Wire; The Capital Ledger)" */
function Told({ text, sources }: { readonly text: string; readonly sources: readonly Cited[] }) {
  return (
    <p>
      <span>{text}</span>{' '}
      <span className="story-sources">
        {sources.map(({ name, address }, index) => (
          <span key={name}>
            <span>{index === 0 ? '(' : ' '}</span>
            <OutsideLink address={address}>{name}</OutsideLink>
            <span>{index === sources.length - 1 ? ')' : ';'}</span>
          </span>
        ))}
      </span>
    </p>
  );
}
