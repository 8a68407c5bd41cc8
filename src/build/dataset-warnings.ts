import { faultAt, type Fault, type Path } from '../dataset/fault.ts';
import { candidateOf, type Dataset } from '../model/dataset.ts';
import type { Endorsement } from '../model/endorsement.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Organization } from '../model/organization.ts';
import { rowsOf, type Row } from '../model/row.ts';
import { compareWhen } from '../model/when.ts';
import { seriesInWords } from '../model/words/series.ts';
import { formatCount } from '../model/words/numbers.ts';

const mostLikely = 20_000_000;
const scripts = ['Latin', 'Cyrillic', 'Greek', 'Hebrew', 'Arabic', 'Han'].map(
  (script) => new RegExp(`\\p{Script=${script}}`, 'u'),
);

/** What is allowed and yet looks like a slip of the hand: for a person to look at, no reason to refuse the file. */
export function datasetWarnings(dataset: Dataset): readonly Fault[] {
  return [
    ...[...dataset.organizations.values()].flatMap((organization, index) => [
      ...oddSizes(organization, ['organizations', index]),
      ...mixedScripts(organization, ['organizations', index]),
    ]),
    ...dataset.endorsements.flatMap((endorsement, index) => [...oddVotes(endorsement, ['endorsements', index])]),
    ...afterTheEnd(dataset),
    ...choicesSideBySide(dataset),
    ...numbersInWords(dataset),
  ];
}

/** Several choices of one group, none of which has ended: a switch that was half told is likelier than two backings. */
function* choicesSideBySide(dataset: Dataset): Generator<Fault> {
  const rows = rowsOf(dataset);
  for (const { id, label } of dataset.organizations.values()) {
    const standing = rows
      .filter(({ organization, endorsement }) => organization.id === id && endorsement.ended === null)
      .sort((a, b) => compareWhen(a.endorsement.date.when, b.endorsement.date.when));
    const [first] = standing;
    if (first === undefined || standing.length < 2 || standing.some(saysBoth)) continue;
    const names = seriesInWords(standing.map(({ candidate }) => candidate.shortName));
    const ended = '"ended": { "how": "switched", "date": { "edtf": … }, "evidence": […] }';
    const expected = `its end, since ${label} backs ${standing.length === 2 ? 'both ' : ''}${names}: if it switched, give this first choice ${ended}; if it backs both, say "both" in "notes"`;
    yield faultAt(['endorsements', rows.indexOf(first), 'ended'], undefined, expected);
  }
}

function saysBoth({ endorsement }: Row): boolean {
  return endorsement.notes.some((note) => /\b(?:both|all)\b/i.test(note));
}

const spelled = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
/** "Five news articles", "39 national unions": a number, a word at most, and what is counted. */
const counted = new RegExp(
  `(\\S+ )?\\b(${spelled.slice(2).join('|')}|\\d{1,3})((?: [a-z]+)? (?:article|source|union|group)s)\\b`,
  'gi',
);
/** What stands before a number that is not meant to be exact, or is of others. */
const loose = /^(?:some|about|around|least|most|than|over|nearly|almost|to|other|these|those) $/i;

/** Numbers in what a list says of itself that its entries have outgrown. */
function* numbersInWords(dataset: Dataset): Generator<Fault> {
  const endorsing = new Set(rowsOf(dataset).map(({ organization }) => organization));
  const unions = [...endorsing].filter(({ kind }) => kind === 'national-union').length;
  const ofGroups = `${endorsing.size}, the groups that endorsed, or ${unions}, the national unions among them`;
  for (const [field, text] of Object.entries(dataset.words)) {
    if (typeof text !== 'string') continue;
    for (const [, before = '', number = '', what = ''] of text.matchAll(counted)) {
      const isOfSources = /(?:article|source)s$/i.test(what);
      const right = isOfSources ? [dataset.sources.size] : [endorsing.size, unions];
      const given = spelled.indexOf(number.toLowerCase());
      if (loose.test(before) || right.includes(given === -1 ? Number(number) : given)) continue;
      const expected = isOfSources ? `${dataset.sources.size}, the sources in the file` : ofGroups;
      yield faultAt(['words', field], `${number}${what}`, `${expected}; or other words`);
    }
  }
}

/** Nobody is expected to endorse a candidate who has left. */
function afterTheEnd(dataset: Dataset): readonly Fault[] {
  return dataset.endorsements.flatMap(({ candidate, date }, index) => {
    const end = candidateOf(dataset, candidate).left?.when.latest ?? null;
    if (end === null || date.when.earliest === null || date.when.earliest <= end) return [];
    const expected = `a day up to ${end}, when "${candidate}" left the race`;
    return [faultAt(['endorsements', index, 'date', 'edtf'], date.when.edtf, expected)];
  });
}

/** Sizes that are hard to believe, or that the quotation beside them does not print: a digit too many, or another figure. */
function* oddSizes({ kind, membership }: Organization, place: Path): Generator<Fault> {
  if (membership === null) return;
  if (membership.count > mostLikely && kind !== 'federation') {
    const expected = `${formatCount(mostLikely)} members at most, but for a federation`;
    yield faultAt([...place, 'membership', 'count'], membership.count, expected);
  }
  for (const [nth, { count, evidence }] of [membership, ...membership.conflicts].entries()) {
    const path = [...place, 'membership', ...(nth === 0 ? [] : ['conflicts', nth - 1]), 'count'];
    yield* unlikePrinted(path, count, evidence, numbersIn);
  }
}

/** Shares of a vote and numbers of voters that the quotation beside them does not print. */
function* oddVotes({ voteShare, turnout }: Endorsement, place: Path): Generator<Fault> {
  if (voteShare) yield* unlikePrinted([...place, 'voteShare', 'value'], voteShare.value, voteShare.evidence, sharesIn);
  if (turnout) yield* unlikePrinted([...place, 'turnout', 'value'], turnout.value, turnout.evidence, numbersIn);
}

/** A value that is none of those its evidence prints, where it prints any. */
function* unlikePrinted(
  path: Path,
  value: number,
  evidence: readonly Evidence[],
  valuesIn: (printed: string) => readonly number[],
): Generator<Fault> {
  const printed = [...new Set(evidence.flatMap((one) => valuesIn(one.printed)))];
  if (printed.length === 0 || printed.includes(value)) return;
  yield faultAt(path, value, `what its evidence prints: ${seriesInWords(printed.map(formatCount), 'or')}`);
}

/** The percentages that a quotation prints, "90%" and "52.5 percent", as shares from 0 to 1. */
function sharesIn(printed: string): readonly number[] {
  const found = [...printed.matchAll(/(\d+(?:\.\d+)?)[ -]?(?:%|percent\b|per cent\b)/gi)];
  return found.map(([, figure = '']) => Number(`${figure}e-2`));
}

/** The numbers that a quotation prints in digits, "1.6 million" and "340,000", as whole people. */
function numbersIn(printed: string): readonly number[] {
  const found = [...printed.matchAll(/(\d[\d,]*(?:\.\d+)?)(?:[ -]?(million|thousand|m|k)\b)?/gi)];
  return found.map(([, figure = '', unit = '']) => {
    const times = /^m/i.test(unit) ? 1_000_000 : /^[tk]/i.test(unit) ? 1000 : 1;
    return Math.round(Number(figure.replaceAll(',', '')) * times);
  });
}

function mixedScripts({ name }: Organization, place: Path): readonly Fault[] {
  if (scripts.filter((script) => script.test(name)).length < 2) return [];
  return [faultAt([...place, 'name'], name, 'letters of one script')];
}
