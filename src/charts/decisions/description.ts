import type { Dataset } from '../../model/dataset.ts';
import { waysToDecide } from '../../model/endorsement.ts';
import type { Row } from '../../model/row.ts';
import { shownRows } from '../../model/select.ts';
import { without } from '../../model/selection.ts';
import { scopeInWords } from '../../model/words/filters.ts';
import { decisionClause, decisionName } from '../../model/words/groups.ts';
import { listInWords } from '../../model/words/lists.ts';
import { alike, capital, pluralInWords, smallCount } from '../../model/words/numbers.ts';
import { listSays } from '../../model/words/sources.ts';
import { decapitalized } from '../spoken.ts';
import type { ChartView, Description } from '../chart-definition.ts';
import { nothingCertain, scopedHeadline } from '../headline.ts';

/** The chart in words: whom reported votes of members went to, and of how many choices nothing is said. */
export function decisionsDescription(view: ChartView): Description {
  return { headline: headline(view), deck: deck(view), summary: summary(view), note: note(view) };
}

function headline(view: ChartView): string {
  const { dataset, selection, selected } = view;
  const { decided } = selection;
  const [only, ...more] = selected.certain;
  if (!only) return nothingCertain(view);
  // Facts of one choice are true in any scope.
  if (more.length === 0) return capital(howOne(only));
  if (decided.length === 0 || decided.includes('member-vote'))
    return scopedHeadline({ ...view, selection: without(selection, 'decided') }, finding(view, only));
  const scope = scopeInWords(dataset, selection);
  return capital(
    `${pluralInWords(selected.certain.length, 'endorsement')} ${scope}: ${sidesInWords(dataset, selected.certain)}`,
  );
}

/** "two for Ash and one for Oak". */
function sidesInWords({ candidates }: Dataset, rows: readonly Row[]): string {
  const sides = candidates.flatMap(({ id, shortName }) => {
    const count = rows.filter(({ candidate }) => candidate.id === id).length;
    return count === 0 ? [] : [{ shortName, count }];
  });
  const counts = alike(rows.length, ...sides.map(({ count }) => count)).slice(1);
  return listInWords(sides.map(({ shortName }, index) => `${counts[index] ?? ''} for ${shortName}`));
}

/** What certainly holds of the member votes among several choices. */
function finding({ dataset, selected: { certain, possible } }: ChartView, only: Row): string {
  const votes = certain.filter(isVote);
  const isOpen = possible.some(isVote);
  if (votes.length === 0)
    return isOpen
      ? 'no reported member vote certainly fits'
      : `no member vote is reported for these ${smallCount(certain.length)} endorsements`;
  const unions = votes.filter((row) => row.isNationalUnion).length;
  const [whole, few] = alike(votes.length, unions);
  const kind = unions === votes.length ? '' : `; ${unionsAmong(votes, unions, few ?? '')}`;
  if (new Set(certain.map(({ candidate }) => candidate)).size === 1) {
    const [all, some] = alike(certain.length, votes.length);
    return `of ${all} endorsements for ${only.candidate.shortName}, ${some} ${votes.length === 1 ? 'is reported as a member vote' : 'are reported as member votes'}${kind}`;
  }
  const whom = new Set(votes.map(({ candidate }) => candidate.shortName));
  const noun = votes.length === 1 ? 'vote' : 'votes';
  if (whom.size > 1) return `${whole} choices are reported as member votes: ${sidesInWords(dataset, votes)}${kind}`;
  if (isOpen) return `${whole} reported member ${noun} certainly went to ${[...whom].join('')}${kind}`;
  return `the ${votes.length === 1 ? 'one' : whole} reported member ${noun} went to ${[...whom].join('')}${kind}`;
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
  const {
    dataset,
    selected: { certain },
  } = view;
  const lines = waysToDecide.flatMap((decision) => {
    const own = certain.filter(({ endorsement }) => endorsement.process.decided === decision);
    return own.length === 0 ? [] : [`${decisionName(decision)}: ${sidesInWords(dataset, own)}.`];
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
