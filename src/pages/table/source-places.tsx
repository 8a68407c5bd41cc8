import { OutsideLink } from '../../ui/outside-link.tsx';
import { TwoAndMore } from '../../ui/two-and-more.tsx';
import { sourceNumber, sourceOf, type Dataset } from '../../model/dataset.ts';
import type { Evidence } from '../../model/evidence.ts';
import { evidenceBehind } from '../../model/facts.ts';
import type { Row } from '../../model/row.ts';
import { passageAddress } from '../../model/web-address.ts';
import { seriesInWords } from '../../model/words/series.ts';

/** Where a row is printed: "Coast Wire, paragraph 15", each outlet a link to the passage, each source on a line. */
export function SourcePlaces({ dataset, row }: { readonly dataset: Dataset; readonly row: Row }) {
  const evidence = evidenceBehind(row);
  const sources = [...new Set(evidence.map(({ source }) => source))];
  return (
    <>
      <span className="print-only">{sources.map((source) => `[${sourceNumber(dataset, source)}]`).join(' ')}</span>
      <div className="screen-only">
        <TwoAndMore
          items={sources}
          className="cell-more"
          renderItems={(some) =>
            some.map((source) => (
              <PlaceLine key={source} dataset={dataset} evidence={evidence.filter((one) => one.source === source)} />
            ))
          }
        />
      </div>
    </>
  );
}

interface PlaceLineProps {
  readonly dataset: Dataset;
  /** All of one source. */
  readonly evidence: readonly Evidence[];
}

function PlaceLine({ dataset, evidence }: PlaceLineProps) {
  const [first] = evidence;
  if (!first) return null;
  const { outlet, address } = sourceOf(dataset, first.source);
  return (
    <span className="cell-line">
      <OutsideLink address={passageAddress(address, first.printed)}>{outlet}</OutsideLink>
      <span>{paragraphsInWords(evidence)}</span>
    </span>
  );
}

/** ", paragraphs 1 and 3"; empty where the source has no kept text to count in. */
function paragraphsInWords(evidence: readonly Evidence[]): string {
  const paragraphs = [...new Set(evidence.flatMap(({ paragraph }) => paragraph ?? []))].sort((a, b) => a - b);
  if (paragraphs.length === 0) return '';
  return `, paragraph${paragraphs.length === 1 ? '' : 's'} ${seriesInWords(paragraphs.map(String))}`;
}
