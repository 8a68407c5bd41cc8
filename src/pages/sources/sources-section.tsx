import { publisherCorrectionAddress } from '../../charts/evidence/correction.ts';
import { factsBySource } from '../../model/facts.ts';
import type { Source } from '../../model/source.ts';
import { formatCount, pluralInWords } from '../../model/words/numbers.ts';
import type { View } from '../view.ts';
import { Changes, DataFiles, PageFoot } from './data-files.tsx';
import { Method, Yardstick } from './method.tsx';
import { SourceLine } from './source-line.tsx';
import '../reading.css';
import './sources-section.css';

/** A list of sources that is longer than the second begins with the first. */
const [firstSources, longList] = [3, 10];

/** Where every fact comes from, what counts, what changed, and how to reuse it all. */
export function SourcesSection({ view }: { readonly view: View }) {
  const { dataset } = view;
  const carried = factsBySource(dataset);
  const sources = [...dataset.sources.values()];
  const first = sources.length > longList ? firstSources : sources.length;
  const lines = (some: readonly Source[], from: number) =>
    some.map((source, index) => (
      <SourceLine key={source.id} number={from + index} source={source} facts={carried.get(source.id) ?? []} />
    ));
  return (
    <>
      <h3 className="reading-headline">{`Our ${pluralInWords(sources.length, 'source')}, and what we added`}</h3>
      <Yardstick dataset={dataset} />
      <h4 className="reading-label">Sources</h4>
      <ol className="source-list">{lines(sources.slice(0, first), 1)}</ol>
      {sources.length === first ? null : (
        <details className="more">
          <summary>{`Show ${formatCount(sources.length - first)} more`}</summary>
          <ol className="source-list" start={first + 1}>
            {lines(sources.slice(first), first + 1)}
          </ol>
        </details>
      )}
      <h4 className="reading-label" id="method">
        Method
      </h4>
      <div className="method">
        <Method dataset={dataset} />
        <Changes dataset={dataset} />
        <DataFiles view={view} />
      </div>
      <PageFoot dataset={dataset} correctionAddress={publisherCorrectionAddress} />
    </>
  );
}
