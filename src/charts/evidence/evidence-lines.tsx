import { sourceOf, type Dataset } from '../../model/dataset.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { Source } from '../../model/source.ts';
import { hostName, passageAddress, webAddress } from '../../model/web-address.ts';
import { whenInWords } from '../../model/words/dates.ts';
import { paragraphInWords } from '../../model/words/sources.ts';
import { OutsideLink } from '../../ui/outside-link.tsx';

/** Where a fact is printed. */
interface EvidenceLinesProps {
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
  const lines = (some: readonly (readonly Evidence[])[]) => (
    <ul className="evidence-lines">
      {some.flatMap(([first, ...more]) =>
        first ? <Place key={placeOf(first)} dataset={dataset} first={first} more={more} /> : [],
      )}
    </ul>
  );
  const rest = places.slice(firstPlaces);
  return (
    <>
      {lines(places.slice(0, firstPlaces))}
      {rest.length === 0 ? null : (
        <details className="evidence-more">
          <summary>{`${rest.length} more`}</summary>
          {lines(rest)}
        </details>
      )}
    </>
  );
}

function placeOf({ source, paragraph }: Evidence): string {
  return `${source} ${paragraph ?? ''}`;
}

/** Whether a place has no more than a word or two: "175", "on Saturday". */
function isBare(place: readonly Evidence[]): boolean {
  return place.every(({ printed }) => printed.split(' ').length < 3);
}

interface PlaceProps {
  readonly dataset: Dataset;
  readonly first: Evidence;
  readonly more: readonly Evidence[];
}

/** A place: the words as printed there, which lead to the passage, and under them the source. */
function Place({ dataset, first, more }: PlaceProps) {
  const source = sourceOf(dataset, first.source);
  const printed = new Set([first, ...more].map(({ printed }) => printed));
  return (
    <li>
      {[...printed].flatMap((words) => [
        <span key={words} className="evidence-printed">
          <OutsideLink address={passageAddress(source.address, words)}>{`“${words}”`}</OutsideLink>
        </span>,
        ' ',
      ])}
      <span className="evidence-locator">{locator(source, first)}</span>
    </li>
  );
}

/** "Coast Wire, paragraph 15"; a source whose text was not kept has its date and its site in the paragraph's stead. */
function locator({ outlet, published: { when }, address }: Source, place: Evidence): string {
  const link = webAddress(address);
  const parts =
    place.paragraph === null
      ? [when.precision === 'unknown' ? '' : whenInWords(when), link === null ? '' : hostName(link)]
      : [paragraphInWords(place)];
  return [outlet, ...parts, link === null ? 'no link known' : ''].filter((part) => part !== '').join(', ');
}
