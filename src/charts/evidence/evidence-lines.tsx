import { sourceOf, type Dataset } from '../../model/dataset.ts';
import type { Evidence } from '../../model/evidence.ts';
import { passageAddress } from '../../model/passage-address.ts';
import { siteOf, webAddress } from '../../model/web-address.ts';
import { paragraphInWords, publishedInWords } from '../../model/words/sources.ts';
import { OutsideLink } from './outside-link.tsx';

/** Where a fact is printed. */
export interface EvidenceLinesProps {
  readonly dataset: Dataset;
  readonly evidence: readonly Evidence[];
}

/** One line for each piece of evidence: the words as printed, which lead to the passage, then the source. */
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
  // A source whose text was not kept has no paragraphs to count: its site says where to look.
  const place = paragraphInWords(evidence) || (address === null ? '' : siteOf(address));
  const locator = [source.outlet, publishedInWords(source), place, address === null ? 'no link known' : ''];
  return (
    <>
      <span className="evidence-printed">
        {address === null ? (
          quote
        ) : (
          <OutsideLink address={passageAddress(address, evidence.printed)}>{quote}</OutsideLink>
        )}
      </span>{' '}
      <span className="evidence-locator">{locator.filter((part) => part !== '').join(', ')}</span>
    </>
  );
}
