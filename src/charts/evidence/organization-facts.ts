import type { Dataset } from '../../model/dataset.ts';
import { compareLists, sameOnBoth } from '../../model/list-differences.ts';
import { isLabelOurs, type Organization } from '../../model/organization.ts';
import { relativesOf, rowsOfOrganization, type Relative } from '../../model/relatives.ts';
import type { Row } from '../../model/row.ts';
import { compareWhen } from '../../model/when.ts';
import { whenInSentence, whenInWords } from '../../model/words/dates.ts';
import { kindInWords, sizeInWords } from '../../model/words/groups.ts';
import { seriesInWords } from '../../model/words/series.ts';
import { capital } from '../../model/words/numbers.ts';
import { noChoiceInWords, noSizeFor } from '../../model/words/sources.ts';
import { cautionFacts, choiceFacts } from './row-facts.ts';
import { sentence, type StatedFact } from './stated-fact.ts';

/** Everything that a list states of one organization, and what the site's other list has on it, in reading order. */
export function evidenceFacts(
  dataset: Dataset,
  elsewhere: StatedFact | null,
  organization: Organization,
): readonly StatedFact[] {
  const rows = [...rowsOfOrganization(dataset, organization)].sort((a, b) =>
    compareWhen(a.endorsement.date.when, b.endorsement.date.when),
  );
  return [
    ...(rows.length === 0 ? [noChoice(dataset, organization)] : choiceFacts(dataset, rows)),
    size(dataset, organization),
    ...relativesOf(dataset, organization).map((relative) => relation(relative, rows)),
    ...cautionFacts(rows),
    ...related(dataset, organization),
    ...(elsewhere ? [elsewhere] : []),
    name(organization),
  ];
}

/** What the site's other list has on an organization, and where the two differ; null where that does not know it. */
export function factElsewhere(dataset: Dataset, other: Dataset, { id }: Organization): StatedFact | null {
  const found = compareLists(dataset, other).find(({ organization }) => organization.id === id);
  if (!found) return null;
  const differences = found.differences.map(({ sentence }) => sentence);
  const theirs = found.rows[1].map(
    ({ candidate, endorsement: { date } }) => `${candidate.name}, ${whenInWords(date.when)}`,
  );
  return {
    term: `In ${other.words.subject}`,
    value: seriesInWords(theirs),
    asides: differences.length === 0 ? [sameOnBoth] : differences,
  };
}

function noChoice(dataset: Dataset, organization: Organization): StatedFact {
  const { short, more } = noChoiceInWords(dataset, organization);
  // What is told of any other stands under "Related", with its date and source.
  return { term: 'Backed', value: capital(short), asides: organization.kind === 'coalition' ? [more] : [] };
}

function size(dataset: Dataset, { membership }: Organization): StatedFact {
  const value = capital(sizeInWords(membership));
  if (membership === null) {
    const silence = sentence(noSizeFor(dataset, 'it'));
    return { term: 'Size', value, asides: [silence, 'That doesn’t mean zero.'] };
  }
  return {
    term: 'Size',
    value,
    asides: [membership.basis === 'members' ? '' : 'Not a member count, so not added up.', sentence(membership.note)],
    evidence: membership.evidence,
    readings: membership.conflicts.map((one) => ({
      words: `Another reading: ${sizeInWords(one)}.`,
      evidence: one.evidence,
    })),
  };
}

function relation({ organization, tie, evidence, rows: theirs }: Relative, own: readonly Row[]): StatedFact {
  const isContrary =
    own.length > 0 && theirs.length > 0 && !theirs.some((row) => own.some((one) => one.candidate === row.candidate));
  return {
    term: tie === 'national-union' ? 'Belongs to' : capital(kindInWords(organization.kind, 'one')),
    value: organization.name,
    leadsTo: organization.id,
    ...(isContrary ? { warning: 'It backed a different candidate.' } : {}),
    asides: [
      choices(theirs),
      tie === 'national-union' && organization.membership ? 'Its size includes this group.' : '',
    ],
    evidence: [...evidence, ...theirs.flatMap(({ endorsement }) => endorsement.evidence)],
  };
}

function choices(rows: readonly Row[]): string {
  if (rows.length === 0) return 'No endorsement counted.';
  const each = rows.map(({ candidate, endorsement: { date } }) => `${candidate.name} ${whenInSentence(date.when)}`);
  return sentence(`It backed ${seriesInWords(each)}`);
}

function related({ context }: Dataset, { id }: Organization): readonly StatedFact[] {
  return context
    .filter(({ organizations }) => organizations.includes(id))
    .map(({ label, summary, when, evidence }) => ({
      term: 'Related',
      value: label,
      asides: [sentence(whenInWords(when)), sentence(summary)],
      evidence,
    }));
}

function name(organization: Organization): StatedFact {
  const { label, otherSpellings, evidence } = organization;
  return {
    term: 'Name',
    value: organization.name,
    asides: [isLabelOurs(organization) ? `The short name ${label} is ours.` : ''],
    evidence,
    readings: otherSpellings.length === 0 ? [] : [{ words: 'Also printed as:', evidence: otherSpellings }],
  };
}
