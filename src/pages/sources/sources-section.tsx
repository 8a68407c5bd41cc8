import { useMemo } from 'react';
import { plural } from '../../model/number-words.ts';
import { supports } from '../../model/support.ts';
import { Section } from '../section.tsx';
import type { View } from '../view.ts';
import { DataFiles } from './data-files.tsx';
import { Glossary } from './glossary.tsx';
import { Method } from './method.tsx';
import { SourceItem } from './source-item.tsx';
import './sources-section.css';

/** A list longer than this is folded. */
const longList = 12;

const textNote =
  'Paragraphs are counted from 1 over the lines of the text that are not empty. The text mark is the start of a SHA-256 sum. With the text at hand you can make the sum again. If it is the same, so is the text. The data file has each sum in full.';

/** Where every fact comes from, what counts, how sums are made, what the fields mean, and how to reuse it all. */
export function SourcesSection({ view }: { readonly view: View }) {
  const { dataset } = view;
  const carried = useMemo(() => supports(dataset), [dataset]);
  const sources = [...dataset.sources.values()];
  const list = (
    <ol className="source-list">
      {sources.map((source) => (
        <SourceItem key={source.id} view={view} source={source} support={carried.get(source.id)} />
      ))}
    </ol>
  );
  return (
    <Section title="Sources and method">
      <div className="sources">
        <h3>{dataset.record === 'articles' ? 'The articles' : 'The public sources'}</h3>
        {sources.length <= longList ? (
          list
        ) : (
          <details>
            <summary>{plural(sources.length, 'source')}</summary>
            {list}
          </details>
        )}
        <p className="sources-note">
          A link on printed words opens the page where those words first stand, in browsers that can do so.
          {sources.some(({ textSha256 }) => textSha256 !== null) ? ` ${textNote}` : ''}
        </p>
        <Method dataset={dataset} />
        <Glossary />
        <DataFiles dataset={dataset} />
      </div>
    </Section>
  );
}
