import { sourceOf, type Dataset } from '../../model/dataset.ts';
import type { Evidence } from '../../model/evidence.ts';
import { passageAddress } from '../../model/passage-address.ts';
import { paragraphInWords, publishedShort } from '../../model/source-words.ts';
import { siteOf, webAddress } from '../../model/web-address.ts';
import { OutsideLink } from './outside-link.tsx';
import './evidence-lines.css';

/** Where a fact stands. */
export interface EvidenceLinesProps {
  readonly dataset: Dataset;
  readonly evidence: readonly Evidence[];
}

/** One line for each piece of evidence: the words as printed, then the source. */
export function EvidenceLines({ dataset, evidence }: EvidenceLinesProps) {
  if (evidence.length === 0) return null;
  const lines = new Map(evidence.map((one) => [`${one.source} ${one.paragraph ?? ''} ${one.printed}`, one]));
  return (
    <ul className="evidence-lines">
      {[...lines].map(([key, one]) => (
        <li key={key}>
          <EvidenceLine dataset={dataset} evidence={one} />
        </li>
      ))}
    </ul>
  );
}

function EvidenceLine({ dataset, evidence }: { readonly dataset: Dataset; readonly evidence: Evidence }) {
  const source = sourceOf(dataset, evidence.source);
  const address = webAddress(source.address);
  const quote = `“${evidence.printed}”`;
  const locator = [source.outlet, publishedShort(source), paragraphInWords(evidence)].filter((part) => part !== '');
  return (
    <>
      <span className="evidence-printed">
        {address === null ? (
          quote
        ) : (
          <OutsideLink address={passageAddress(address, evidence.printed)}>{quote}</OutsideLink>
        )}
      </span>{' '}
      <span className="evidence-locator">
        {locator.join(', ')},{' '}
        {address === null ? 'address not known' : <OutsideLink address={address}>{siteOf(address)}</OutsideLink>}
      </span>
    </>
  );
}
