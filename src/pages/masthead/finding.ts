import { sidesInWords } from '../../charts/headline-parts.ts';
import { isDisputedVote } from '../../model/endorsement.ts';
import type { Dataset } from '../../model/dataset.ts';
import { rowsOf, type Phase, type Row } from '../../model/row.ts';
import { select } from '../../model/select.ts';
import { defaultSelection } from '../../model/selection.ts';
import { tallies, unionsAmong, type Tally } from '../../model/tally.ts';
import { sentences, seriesInWords } from '../../model/words/series.ts';
import { allInWords, capital, pluralInWords, possessive, smallCount } from '../../model/words/numbers.ts';
import { hasGrades } from '../../model/words/sources.ts';

/** Most rivals that a headline names with their counts. */
const mostRivals = 2;

/** The finding of a whole list as one or two sentences, made from its certain rows: the page's own headline. */
export function finding(dataset: Dataset): string {
  const { certain, past } = select(dataset, defaultSelection);
  const [first, ...rivals] = ranked(dataset, certain);
  if (!first && unionsAmong(past) > 0)
    return `No national union on this list backed a candidate in ${dataset.race.contest} to the end.`;
  if (!first) return `No national union’s choice in ${dataset.race.contest} is on this list.`;
  if (dataset.candidates.length === 1)
    return `${capital(pluralInWords(first.unions, 'national union'))} backed ${first.candidate.name}.`;
  return sentences(sides(dataset, certain, [first, ...rivals]), votes(certain));
}

/** The candidates who have a national union, the one with most first. */
function ranked({ candidates }: Dataset, rows: readonly Row[]): readonly Tally[] {
  return tallies(rows, candidates)
    .filter(({ unions }) => unions > 0)
    .sort((a, b) => b.unions - a.unions);
}

function sides(dataset: Dataset, certain: readonly Row[], [first, ...rivals]: readonly [Tally, ...Tally[]]): string {
  const settled = whenSettled(dataset, certain);
  if (settled !== '') return settled;
  if (rivals.length === 0) return ofOneSide(dataset, first);
  const even = rivals.filter(({ unions }) => unions === first.unions);
  if (even.length > 0) return ofEvenSides(dataset, [first, ...even], rivals.slice(even.length));
  const { shortName } = first.candidate;
  const { named, chose } = wholeIn(dataset);
  if (first.unions * 2 > chose) {
    const which = named === chose ? '' : ' that took sides';
    return `${capital(first.unions === chose ? allInWords(chose) : `${smallCount(first.unions)} of the ${smallCount(chose)}`)} national unions${which} in ${dataset.words.subject} backed ${shortName}.`;
  }
  if (rivals.length > mostRivals)
    return `${shortName} had the most national unions: ${smallCount(first.unions)} of ${smallCount(chose)}.`;
  const theirs = rivals.map(({ candidate, unions }) => `${possessive(candidate.shortName)} ${smallCount(unions)}`);
  return `${shortName} had the most national unions: ${smallCount(first.unions)}${rivals.length > 1 ? ',' : ''} to ${seriesInWords(theirs)}.`;
}

/**
 * Where some came after the race was settled, how things stood then: "When Rivera clinched the nomination, 12 national
 * unions had backed Rivera and five Holt. Two more backed Rivera later."; empty where none did.
 */
function whenSettled(dataset: Dataset, certain: readonly Row[]): string {
  const { settled } = dataset.race;
  const inPhase = (phase: Phase): readonly Tally[] =>
    ranked(
      dataset,
      certain.filter((row) => row.phase === phase),
    );
  const [open, late] = [inPhase('open'), inPhase('late')];
  if (settled === null || late.length === 0 || open.length === 0) return '';
  // A list whose sources were not read whole need not have all.
  const atLeast = hasGrades(dataset) || inPhase('unsure').length > 0 ? 'at least ' : '';
  const then = sidesInWords(countsOf(open), { atLeast, noun: 'national union', verb: 'had backed' });
  const later = sidesInWords(countsOf(late), { behind: ' more', verb: 'backed' });
  return `When ${settled.words}, ${then}. ${capital(later)} later.`;
}

function countsOf(ranking: readonly Tally[]) {
  return ranking.map(({ candidate, unions }) => ({ candidate, count: unions }));
}

/** Nobody else has a union at the end; others may have had one. */
function ofOneSide(dataset: Dataset, { candidate: { shortName }, unions }: Tally): string {
  const { named, chose } = wholeIn(dataset);
  if (chose > unions)
    return `By the end, ${pluralInWords(unions, 'national union')} backed ${shortName}, and none backed anyone else.`;
  const which = named === chose ? 'named' : 'that took sides';
  return unions === 1
    ? `The one national union ${which} backed ${shortName}.`
    : `${capital(allInWords(unions))} national unions ${which} backed ${shortName}.`;
}

function ofEvenSides(dataset: Dataset, even: readonly Tally[], rest: readonly Tally[]): string {
  const count = smallCount(even[0]?.unions ?? 0);
  // With another candidate who has none, they did not split evenly.
  if (dataset.candidates.length === 2) return `The national unions split evenly: ${count} each.`;
  const names = seriesInWords(even.map(({ candidate }) => candidate.shortName));
  const noun = even[0]?.unions === 1 ? 'national union' : 'national unions';
  const others = rest.map(({ candidate, unions }) => `${candidate.shortName} had ${smallCount(unions)}`);
  const tail = others.length === 0 || others.length > mostRivals ? '' : `; ${seriesInWords(others)}`;
  return `${names} drew even, with ${count} ${noun} each${tail}.`;
}

/** How many national unions a list speaks of, and how many of them backed somebody at some time. */
function wholeIn(dataset: Dataset): { readonly named: number; readonly chose: number } {
  const all = [...dataset.organizations.values()].filter(({ kind }) => kind === 'national-union');
  return { named: all.length, chose: unionsAmong(rowsOf(dataset)) };
}

/** What the reported votes of union members chose; empty where none is reported. */
function votes(certain: readonly Row[]): string {
  const rows = certain.filter((row) => row.isNationalUnion && row.endorsement.process.decided === 'member-vote');
  const names = [...new Set(rows.map(({ candidate }) => candidate.shortName))];
  const [only] = names;
  const isDisputed = certain.some((row) => row.isNationalUnion && isDisputedVote(row.endorsement.process));
  if (only === undefined || names.length > 1 || isDisputed) return '';
  const isOne = rows.length === 1;
  const all = capital(allInWords(rows.length));
  const voted = `reported to have let ${isOne ? 'its' : 'their'} members vote`;
  return rows.length === unionsAmong(certain)
    ? `${isOne ? 'It is' : `${all} are`} ${voted}.`
    : `${isOne ? 'The one' : all} ${voted} chose ${only}.`;
}
