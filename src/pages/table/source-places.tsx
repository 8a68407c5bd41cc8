import { OutsideLink } from '../../ui/outside-link.tsx';
import { sourceNumber, sourceOf, type Dataset } from '../../model/dataset.ts';
import { evidenceBehind } from '../../model/facts.ts';
import type { Row } from '../../model/row.ts';
import type { SourceId } from '../../model/source.ts';
import { passageAddress } from '../../model/web-address.ts';
import { seriesInWords } from '../../model/words/series.ts';

/** One source of a row and the paragraphs that carry it. */
interface Place {
  readonly source: SourceId;
  /** Words as printed at the first of them. */
  readonly printed: string;
  /** In order, each once; empty where the source has no kept text to count in. */
  readonly paragraphs: readonly number[];
}

/** So many places are shown at once. */
const firstPlaces = 2;

/** Where a row is printed: "Coast Wire, paragraph 15", each outlet a link to the passage, each source on a line. */
export function SourcePlaces({ dataset, row }: { readonly dataset: Dataset; readonly row: Row }) {
  const places = placesOf(row);
  const lines = (some: readonly Place[]) =>
    some.map((place) => <PlaceLine key={place.source} dataset={dataset} place={place} />);
  const rest = places.slice(firstPlaces);
  return (
    <>
      <span className="print-only">{places.map(({ source }) => `[${sourceNumber(dataset, source)}]`).join(' ')}</span>
      <div className="screen-only">
        {lines(places.slice(0, firstPlaces))}
        {rest.length === 0 ? null : (
          <details className="cell-more">
            <summary>{`${rest.length} more`}</summary>
            {lines(rest)}
          </details>
        )}
      </div>
    </>
  );
}

function PlaceLine({ dataset, place }: { readonly dataset: Dataset; readonly place: Place }) {
  const { source, printed, paragraphs } = place;
  const { outlet, address } = sourceOf(dataset, source);
  return (
    <span className="cell-line">
      <OutsideLink address={passageAddress(address, printed)}>{outlet}</OutsideLink>
      <span>{paragraphsInWords(paragraphs)}</span>
    </span>
  );
}

function placesOf(row: Row): readonly Place[] {
  const evidence = evidenceBehind(row);
  return [...new Set(evidence.map(({ source }) => source))].map((source) => {
    const own = evidence.filter((one) => one.source === source);
    const paragraphs = [...new Set(own.flatMap(({ paragraph }) => paragraph ?? []))].sort((a, b) => a - b);
    return { source, printed: own[0]?.printed ?? '', paragraphs };
  });
}

function paragraphsInWords(paragraphs: readonly number[]): string {
  if (paragraphs.length === 0) return '';
  return `, paragraph${paragraphs.length === 1 ? '' : 's'} ${seriesInWords(paragraphs.map(String))}`;
}
