import { sourcesBehind } from '../../model/facts.ts';
import { rowsOf, type Row } from '../../model/row.ts';
import type { Source } from '../../model/source.ts';
import type { When } from '../../model/when.ts';
import type { SharedChart } from './shared-chart.ts';

/** The endorsements that are shown, as JSON: the filter in force, the terms, every fact with its evidence, every source. */
export function viewJson({ view, rows, title, filter, address }: SharedChart): string {
  const { dataset } = view;
  const { list, version, updated, license } = dataset;
  const file = {
    title,
    filter,
    address,
    shown: rows.length,
    of: rowsOf(dataset).length,
    data: { title: dataset.words.title, list, version, updated, license },
    notes: ['null means not reported, never zero.', 'Only members of national unions may be added up.'],
    endorsements: rows.map(endorsementEntry),
    sources: sourcesBehind(dataset, rows).map(sourceEntry),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Everything but what is only for the drawing, with dates as they are published. */
function endorsementEntry({ endorsement, organization, candidate }: Row): object {
  const { date, ended, annotation: _, ...facts } = endorsement;
  const { when, ...dating } = date;
  return {
    ...facts,
    organization,
    candidate: { id: candidate.id, name: candidate.name },
    date: { ...whenEntry(when), ...dating },
    ended: ended && { how: ended.how, date: whenEntry(ended.when), evidence: ended.evidence },
  };
}

function whenEntry({ edtf, earliest, latest, precision }: When): object {
  return { edtf: edtf === '' ? null : edtf, earliest, latest, precision };
}

function sourceEntry({ id, outlet, headline, published, address, textSha256 }: Source): object {
  const { when, known, note } = published;
  return { id, outlet, headline, published: { ...whenEntry(when), known, note }, address, textSha256 };
}
