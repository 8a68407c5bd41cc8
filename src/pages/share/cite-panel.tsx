import { useState } from 'react';
import { CopyField } from '../../ui/copy-field.tsx';
import { bibtex, citationText, cslJson, today } from './citation.ts';
import { sharedView, type ViewedChart } from './shared-view.ts';
import { siteAddress } from './site-address.ts';

/** How to cite a chart of exactly this view, in three forms. The day is that of opening. */
export function CitePanel(about: ViewedChart) {
  const [accessed] = useState(() => today(new Date()));
  const cited = { ...sharedView(about, siteAddress()), accessed };
  return (
    <>
      <h4>Cite this view</h4>
      <p>{`Showing ${cited.filter}, in data version ${about.view.dataset.version}.`}</p>
      <CopyField label="Text" copyLabel="Copy text" text={citationText(cited)} kind="prose" />
      <CopyField label="BibTeX" copyLabel="Copy BibTeX" text={bibtex(cited)} kind="code" />
      <CopyField label="CSL-JSON" copyLabel="Copy CSL-JSON" text={cslJson(cited)} kind="code" />
    </>
  );
}
