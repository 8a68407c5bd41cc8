import { useState } from 'react';
import { CopyField } from '../../ui/copy-field.tsx';
import { bibtex, citationText, cslJson, today } from './citation.ts';
import { sharedChart, type PageChart } from './shared-chart.ts';
import { siteAddress } from './site-address.ts';

/** How to cite a chart of exactly this view, in three forms. The day is that of opening. */
export function CitePanel(props: PageChart) {
  const [accessed] = useState(() => today(new Date()));
  const citation = { ...sharedChart(props, siteAddress()), accessed };
  return (
    <>
      <h4>Cite this view</h4>
      <p>{`Showing ${citation.filter}, in data version ${props.view.dataset.version}.`}</p>
      <CopyField label="Text" copyLabel="Copy text" text={citationText(citation)} kind="prose" />
      <CopyField label="BibTeX" copyLabel="Copy BibTeX" text={bibtex(citation)} kind="code" />
      <CopyField label="CSL-JSON" copyLabel="Copy CSL-JSON" text={cslJson(citation)} kind="code" />
    </>
  );
}
