import { sourceOf, type Dataset } from '../../model/dataset.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { Source } from '../../model/source.ts';
import { hostName, passageAddress, webAddress } from '../../model/web-address.ts';
import { whenInWords } from '../../model/words/dates.ts';
import { joined } from '../../model/words/series.ts';
import { paragraphInWords } from '../../model/words/sources.ts';
import { OutsideLink } from '../../ui/outside-link.tsx';
import { TwoAndMore } from '../../ui/two-and-more.tsx';

/** Where a fact is printed. */
interface EvidenceLinesProps {
  readonly dataset: Dataset;
  readonly evidence: readonly Evidence[];
}

/** The passages that print a fact, those that say most before bare figures. */
export function EvidenceLines({ dataset, evidence }: EvidenceLinesProps) {
  if (evidence.length === 0) return null;
  const passages = [...new Set(evidence.map(passageOf))]
    .map((passage) => evidence.filter((one) => passageOf(one) === passage))
    .toSorted((a, b) => Number(isBare(a)) - Number(isBare(b)));
  return (
    <TwoAndMore
      items={passages}
      className="evidence-more"
      renderItems={(some) => (
        <ul className="evidence-lines">
          {some.flatMap(([first, ...more]) =>
            first ? <Passage key={passageOf(first)} dataset={dataset} first={first} more={more} /> : [],
          )}
        </ul>
      )}
    />
  );
}

/** What tells passages apart: a source and its paragraph. */
function passageOf({ source, paragraph }: Evidence): string {
  return `${source} ${paragraph ?? ''}`;
}

/** Whether a passage has no more than a word or two: "175", "on Saturday". */
function isBare(passage: readonly Evidence[]): boolean {
  return passage.every(({ printed }) => printed.split(' ').length < 3);
}

interface PassageProps {
  readonly dataset: Dataset;
  readonly first: Evidence;
  readonly more: readonly Evidence[];
}

/** The words as printed, which lead to their passage, and under them the source. */
function Passage({ dataset, first, more }: PassageProps) {
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
function locator({ outlet, published: { when }, address }: Source, passage: Evidence): string {
  const link = webAddress(address);
  const parts =
    passage.paragraph === null
      ? [when.precision === 'unknown' ? '' : whenInWords(when), link === null ? '' : hostName(link)]
      : [paragraphInWords(passage)];
  return joined(', ', outlet, ...parts, link === null ? 'no link known' : null);
}
