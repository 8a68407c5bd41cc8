import { useMemo } from 'react';
import { siteName } from '../model/site-name.ts';
import { KeyFigures } from './figures/key-figures.tsx';
import { RecordNote } from './record/record-note.tsx';
import { RecordSwitch } from './record/record-switch.tsx';
import { recordStandfirst, recordTitle } from './record/record-title.ts';
import { recordHeading } from './record/use-record-arrival.ts';
import type { View } from './view.ts';
import './masthead.css';

/** Title, one sentence, and the key figures with their caveats; all from the data. */
export function Masthead({ view }: { readonly view: View }) {
  const { dataset } = view;
  const figures = useMemo(() => <KeyFigures dataset={dataset} />, [dataset]);
  return (
    <header className="masthead" data-record={dataset.record}>
      <p className="masthead-name">{siteName}</p>
      <h1 id={recordHeading} tabIndex={-1}>
        {recordTitle(dataset)}
      </h1>
      <p className="standfirst">{recordStandfirst(dataset)}</p>
      {dataset.record === 'public' ? <RecordNote view={view} /> : null}
      {figures}
      {dataset.record === 'public' ? null : <RecordSwitch view={view} />}
    </header>
  );
}
