import { listInWords } from '../model/list-words.ts';
import { recordInWords } from '../charts/record-words.ts';
import { siteName } from '../model/site-name.ts';
import { KeyFigures } from './key-figures.tsx';
import type { View } from './view.ts';
import './masthead.css';

/** Title, one sentence, and the key figures with their caveats; all from the data. */
export function Masthead({ view }: { readonly view: View }) {
  const { dataset } = view;
  const names = dataset.candidates.map(({ shortName }) => shortName);
  return (
    <header className="masthead">
      <p className="masthead-name">{siteName}</p>
      <h1>How the unions split between {listInWords(names, 'and')}</h1>
      <p className="standfirst">
        Which labor organizations endorsed whom in the Democratic primary, from {recordInWords(dataset.record)}: every figure opens its evidence, and what
        nobody printed is shown as unknown.
      </p>
      <KeyFigures dataset={dataset} />
    </header>
  );
}
