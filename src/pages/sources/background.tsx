import { sourceOf, type Dataset } from '../../model/dataset.ts';
import type { Evidence } from '../../model/evidence.ts';
import { passageAddress, webAddress } from '../../model/web-address.ts';
import { OutsideLink } from '../../ui/outside-link.tsx';
import './background.css';

/** Why the choice mattered, in the list's own sources, and how it ended, marked as from outside them; what neither tells is left out. */
export function Background({ dataset }: { readonly dataset: Dataset }) {
  const { stakes, outcome, words } = dataset;
  if (stakes.length + outcome.length === 0) return null;
  return (
    <div className="background">
      <Story
        title="Why it mattered"
        paragraphs={stakes.map(({ text, evidence }) => ({ text, sources: citedIn(dataset, evidence) }))}
      />
      <Story
        title={`How it ended (not from ${words.subject})`}
        paragraphs={outcome.map(({ text, outlet, address }) => ({
          text,
          sources: [{ name: outlet, address: webAddress(address) }],
        }))}
      />
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

interface StoryProps {
  readonly title: string;
  readonly paragraphs: readonly { readonly text: string; readonly sources: readonly Cited[] }[];
}

/** "They fought the bill. (Coast Wire; The Capital Ledger)" */
function Story({ title, paragraphs }: StoryProps) {
  if (paragraphs.length === 0) return null;
  return (
    <div className="story">
      <h2 className="story-title">{title}</h2>
      {paragraphs.map(({ text, sources }) => (
        <p key={text}>
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
      ))}
    </div>
  );
}
