import type { Row } from '../../model/row.ts';
import { shownRows } from '../../model/select.ts';
import { scopeInWords } from '../../model/words/filters.ts';
import { decisionClause, decisionName } from '../../model/words/groups.ts';
import { listInWords } from '../../model/words/lists.ts';
import { alike, capital, pluralInWords, smallCount } from '../../model/words/numbers.ts';
import { listSays } from '../../model/words/sources.ts';
import { decapitalized } from '../spoken.ts';
import type { ChartView, Description } from '../chart-definition.ts';
import { decisionLines } from './rows.ts';

/** The chart in words: whom reported votes of members went to, and of how many choices nothing is said. */
export function decisionsDescription(view: ChartView): Description {
  return { headline: headline(view), deck: deck(view), summary: summary(view), note: note(view) };
}

function headline(view: ChartView): string {
  const scope = scopeInWords(view.dataset, view.selection);
  if (scope === '') return capital(finding(view));
  const isDates = /^(?:as of|since|on|in|from) /.test(scope);
  return isDates ? capital(`${scope}, ${finding(view)}`) : capital(`${finding(view)}, among endorsements ${scope}`);
}

/** What certainly holds of the member votes, without its scope. */
function finding({ dataset, selected: { certain, possible } }: ChartView): string {
  const [only] = certain;
  if (!only) return possible.length > 0 ? 'no endorsement certainly fits' : 'no endorsements match';
  if (certain.length === 1) return howOne(only);
  const votes = certain.filter(isVote);
  const isOpen = possible.some(isVote);
  if (votes.length === 0)
    return isOpen
      ? 'no reported member vote certainly fits'
      : `no member vote is reported for these ${smallCount(certain.length)} endorsements`;
  const sides = dataset.candidates.flatMap(({ id, shortName }) => {
    const count = votes.filter(({ candidate }) => candidate.id === id).length;
    return count === 0 ? [] : [{ shortName, count }];
  });
  const unions = votes.filter((row) => row.isNationalUnion).length;
  const [whole, few, ...each] = alike(votes.length, unions, ...sides.map(({ count }) => count));
  const kind = unions === votes.length ? '' : `; ${unionsAmong(votes, unions, few ?? '')}`;
  if (new Set(certain.map(({ candidate }) => candidate)).size === 1) {
    const [all, some] = alike(certain.length, votes.length);
    return `of ${all} endorsements for ${only.candidate.shortName}, ${some} ${votes.length === 1 ? 'is reported as a member vote' : 'are reported as member votes'}${kind}`;
  }
  if (sides.length > 1)
    return `${whole} choices are reported as member votes: ${listInWords(sides.map(({ shortName }, index) => `${each[index] ?? ''} for ${shortName}`))}${kind}`;
  const whom = sides[0]?.shortName ?? '';
  if (isOpen)
    return `${whole} reported member ${votes.length === 1 ? 'vote' : 'votes'} certainly went to ${whom}${kind}`;
  return `the ${votes.length === 1 ? 'one' : whole} reported member ${votes.length === 1 ? 'vote' : 'votes'} went to ${whom}${kind}`;
}

/** How many of the votes were national unions'. Beside an affiliate's or a local's, "union" alone would not say it. */
function unionsAmong(votes: readonly Row[], unions: number, few: string): string {
  const isClear = votes.every(({ organization: { kind } }) => kind !== 'affiliate' && kind !== 'local');
  const noun = isClear ? 'union' : 'national union';
  if (votes.length === 1) return `it wasn’t a ${noun}’s`;
  if (unions === 0) return `${votes.length === 2 ? 'neither' : 'none'} was a ${noun}’s`;
  return unions === 1 ? `one was a ${noun}’s` : `${few} were ${noun}s’`;
}

function howOne({ organization, candidate, endorsement: { process } }: Row): string {
  const backed = `${organization.label} backed ${candidate.shortName}`;
  if (process.decided === 'not-said')
    return `how ${organization.label} came to back ${candidate.shortName} isn’t reported`;
  const who = process.accordingTo === null ? '' : `, according to ${decapitalized(process.accordingTo)}`;
  return `${backed}, ${decisionClause(process.decided)}${who}`;
}

function isVote({ endorsement }: Row): boolean {
  return endorsement.process.decided === 'member-vote';
}

function deck({ dataset, selected: { certain, possible } }: ChartView): string {
  const silent = certain.filter(({ endorsement }) => endorsement.process.decided === 'not-said').length;
  return [
    silent === 0
      ? ''
      : `For ${smallCount(silent)}, ${listSays(dataset, 'don’t say', 'doesn’t say')}. That doesn’t mean leaders decided.`,
    possible.length === 0
      ? ''
      : `Up to ${pluralInWords(possible.length, 'more choice')} may belong here; ${possible.length === 1 ? 'its date isn’t' : 'their dates aren’t'} exact.`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function summary(view: ChartView): string {
  const { certain } = view.selected;
  const lines = decisionLines(view).flatMap(({ decision, cells }) => {
    const counts = cells.flatMap(({ candidate }) => {
      const own = certain.filter(
        (row) => row.candidate.id === candidate.id && row.endorsement.process.decided === decision,
      );
      return own.length === 0 ? [] : [{ candidate, count: own.length }];
    });
    const words = alike(...counts.map(({ count }) => count));
    const each = counts.map(({ candidate }, index) => `${words[index] ?? ''} for ${candidate.shortName}`);
    return each.length === 0 ? [] : [`${decisionName(decision)}: ${listInWords(each)}.`];
  });
  return [`${headline(view)}.`, ...lines, 'Names by how each choice was made and whom it was for.'].join(' ');
}

function note({ selected }: ChartView): string {
  const isLate = shownRows(selected).some(({ phase }) => phase === 'late');
  const isTold = shownRows(selected).some(({ endorsement }) => endorsement.process.accordingTo !== null);
  return [
    isTold ? 'How a choice was made is told by whoever is named with it.' : '',
    isLate ? 'Hollow symbols mark choices made late.' : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}
