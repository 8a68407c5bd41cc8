import type { Evidence } from '../../model/evidence.ts';
import type { Figure } from '../../model/endorsement.ts';
import type { Membership } from '../../model/organization.ts';
import { sourcesBehind } from '../../model/facts.ts';
import { rowsOf, type Row } from '../../model/row.ts';
import type { Source } from '../../model/source.ts';
import type { When } from '../../model/when.ts';
import type { SharedView } from './shared-view.ts';

/** The endorsements that are shown, as JSON: the filter in force, the terms, every fact with its evidence, every source. */
export function viewJson({ view, rows, title, filter, address }: SharedView): string {
  const { dataset } = view;
  const { list, version, updated, license } = dataset;
  const file = {
    title,
    filter,
    address,
    shown: rows.length,
    of: rowsOf(dataset).length,
    data: { title: dataset.words.title, list, version, updated, license },
    notes: ['null is not known and never zero.', 'Only members of national unions may be added up.'],
    endorsements: rows.map(endorsementEntry),
    sources: sourcesBehind(dataset, rows).map(sourceEntry),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function endorsementEntry({ endorsement, organization, candidate }: Row): object {
  const { id, date, process, voteShare, turnout, ended, evidence, notes, confidence } = endorsement;
  const { name, label, otherSpellings, kind, parent, membership } = organization;
  return {
    id,
    organization: {
      id: organization.id,
      name,
      label,

      kind,
      parent: parent && { ...parent, evidence: parent.evidence.map(evidenceEntry) },
      membership: membership && membershipEntry(membership),
      otherSpellings: otherSpellings.map(evidenceEntry),
      evidence: organization.evidence.map(evidenceEntry),
    },
    candidate: { id: candidate.id, name: candidate.name },
    date: { ...whenEntry(date.when), inferred: date.inferred, evidence: date.evidence.map(evidenceEntry) },
    process: { ...process, evidence: process.evidence.map(evidenceEntry) },
    voteShare: voteShare && figureEntry(voteShare),
    turnout: turnout && figureEntry(turnout),
    ended: ended && { how: ended.how, date: whenEntry(ended.when), evidence: ended.evidence.map(evidenceEntry) },
    confidence,
    notes,
    evidence: evidence.map(evidenceEntry),
  };
}

function membershipEntry({ count, hedge, basis, conflicts, evidence }: Membership): object {
  return { count, hedge, basis, conflicts, evidence: evidence.map(evidenceEntry) };
}

function figureEntry({ value, hedge, evidence }: Figure): object {
  return { value, hedge, evidence: evidence.map(evidenceEntry) };
}

function evidenceEntry({ source, paragraph, printed }: Evidence): object {
  return { source, paragraph, printed };
}

function whenEntry({ edtf, earliest, latest, precision }: When): object {
  return { edtf: edtf === '' ? null : edtf, earliest, latest, precision };
}

function sourceEntry({ id, outlet, headline, published, address, textSha256 }: Source): object {
  const { when, known, note } = published;
  return { id, outlet, headline, published: { ...whenEntry(when), known, note }, address, textSha256 };
}
