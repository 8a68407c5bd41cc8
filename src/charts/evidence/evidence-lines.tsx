import { sourceOf, type Dataset } from '../../model/dataset.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { Source } from '../../model/source.ts';
import { hostName, passageAddress, webAddress } from '../../model/web-address.ts';
import { whenInWords } from '../../model/words/dates.ts';
import { paragraphInWords } from '../../model/words/sources.ts';
import { OutsideLink } from './outside-link.tsx';

/** Where a fact is printed. */
export interface EvidenceLinesProps {
  readonly dataset: Dataset;
  readonly evidence: readonly Evidence[];
}

/** So many places are shown at once. */
const firstPlaces = 2;

/** The first places that print a fact, those that say most before bare figures, and the rest under a word that opens them. */
export function EvidenceLines({ dataset, evidence }: EvidenceLinesProps) {
  if (evidence.length === 0) return null;
  const places = [...new Set(evidence.map(placeOf))]
    .map((place) => evidence.filter((one) => placeOf(one) === place))
    .toSorted((a, b) => Number(isBare(a)) - Number(isBare(b)));
  const rest = places.slice(firstPlaces);
  return (
    <>
      <Places dataset={dataset} places={places.slice(0, firstPlaces)} />
      {rest.length === 0 ? null : (
        <details className="evidence-more">
          <summary>{`${rest.length} more`}</summary>
          <Places dataset={dataset} places={rest} />
        </details>
      )}
    </>
  );
}

interface PlacesProps {
  readonly dataset: Dataset;
  readonly places: readonly (readonly Evidence[])[];
}

/** Each place: the words as printed there, which lead to the passage, and under them the source. */
function Places({ dataset, places }: PlacesProps) {
  return (
    <ul className="evidence-lines">
      {places.flatMap((place) => {
        const [first] = place;
        if (!first) return [];
        const source = sourceOf(dataset, first.source);
        return (
          <li key={placeOf(first)}>
            {[...new Set(place.map(({ printed }) => printed))].map((words) => (
              <Quote key={words} words={words} address={webAddress(source.address)} />
            ))}
            <span className="evidence-locator">{locator(source, first.paragraph)}</span>
          </li>
        );
      })}
    </ul>
  );
}

/** Whether a place has no more than a word or two: "175", "on Saturday". */
function isBare(place: readonly Evidence[]): boolean {
  return place.every(({ printed }) => printed.split(' ').length < 3);
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
      ? [dated, link === null ? '' : hostName(link)]
      : [paragraphInWords({ source: id, paragraph, printed: '' })];
  return [outlet, ...place, link === null ? 'no link known' : ''].filter((part) => part !== '').join(', ');
}
