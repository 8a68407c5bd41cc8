import { useState } from 'react';
import { CopyField } from '../../ui/copy-field.tsx';
import { sharedView } from './shared-view.ts';
import { siteAddress } from './site-address.ts';
import { bibtex } from './bibtex.ts';
import { citation, citationText, today } from './citation.ts';
import { cslJson } from './csl-json.ts';
import type { PanelProps } from './later-panel.tsx';

/** How to cite a chart of exactly this view, in three forms. The day is that of opening. */
export function CitePanel({ view, chart }: PanelProps) {
  const [accessed] = useState(() => today(new Date()));
  const cited = citation(sharedView(view, chart, siteAddress()), accessed);
  return (
    <>
      <h4>Cite this view</h4>
      <p>{`Showing ${cited.filter}, in data version ${cited.version}.`}</p>
      <CopyField label="Text" copyLabel="Copy text" text={citationText(cited)} kind="prose" />
      <CopyField label="BibTeX" copyLabel="Copy BibTeX" text={bibtex(cited)} kind="code" />
      <CopyField label="CSL-JSON" copyLabel="Copy CSL-JSON" text={cslJson(cited)} kind="code" />
    </>
  );
}
