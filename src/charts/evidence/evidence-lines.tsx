import { sourceOf, type Dataset } from '../../model/dataset.ts';
import type { Evidence } from '../../model/evidence.ts';
import { passageAddress } from '../../model/passage-address.ts';
import type { Source } from '../../model/source.ts';
import { siteOf, webAddress } from '../../model/web-address.ts';
import { whenInWords } from '../../model/words/dates.ts';
import { paragraphInWords } from '../../model/words/sources.ts';
import { OutsideLink } from './outside-link.tsx';

/** Where a fact is printed. */
export interface EvidenceLinesProps {
  readonly dataset: Dataset;
  readonly evidence: readonly Evidence[];
}

/** One line for each place: the words as printed there, which lead to the passage, then the source. */
export function EvidenceLines({ dataset, evidence }: EvidenceLinesProps) {
  if (evidence.length === 0) return null;
  const places = new Map<string, Evidence>(evidence.map((one) => [placeOf(one), one]));
  return (
    <ul className="evidence-lines">
      {[...places].map(([place, { source: id, paragraph }]) => {
        const source = sourceOf(dataset, id);
        const printed = new Set(evidence.filter((one) => placeOf(one) === place).map((one) => one.printed));
        return (
          <li key={place}>
            {[...printed].map((words) => (
              <Quote key={words} words={words} address={webAddress(source.address)} />
            ))}
            <span className="evidence-locator">{locator(source, paragraph)}</span>
          </li>
        );
      })}
    </ul>
  );
}

function Quote({ words, address }: { readonly words: string; readonly address: string | null }) {
  const quote = `“${words}”`;
  return (
    <>
      <span className="evidence-printed">
        {address === null ? quote : <OutsideLink address={passageAddress(address, words)}>{quote}</OutsideLink>}
      </span>{' '}
    </>
  );
}

function placeOf({ source, paragraph }: Evidence): string {
  return `${source} ${paragraph ?? ''}`;
}

/** "Coast Wire, paragraph 15"; a source whose text was not kept has its date and its site in the paragraph's stead. */
function locator({ id, outlet, published: { when }, address }: Source, paragraph: number | null): string {
  const link = webAddress(address);
  const dated = when.precision === 'unknown' ? '' : whenInWords(when);
  const place =
    paragraph === null
      ? [dated, link === null ? '' : siteOf(link)]
      : [paragraphInWords({ source: id, paragraph, printed: '' })];
  return [outlet, ...place, link === null ? 'no link known' : ''].filter((part) => part !== '').join(', ');
}
