import type { Dataset } from '../../model/dataset.ts';
import { waysToDecide } from '../../model/endorsement.ts';
import type { Row } from '../../model/row.ts';
import { shownRows } from '../../model/select.ts';
import { isFiltered, without } from '../../model/selection.ts';
import { firstOfEach } from '../../model/tally.ts';
import { decisionHow, decisionName } from '../../model/words/groups.ts';
import { listInWords } from '../../model/words/lists.ts';
import { groupInSentence } from '../../model/words/names.ts';
import { capital, hedged, pluralInWords, shareInWords, smallCount } from '../../model/words/numbers.ts';
import { silenceOn } from '../../model/words/sources.ts';
import { decapitalized } from '../spoken.ts';
import type { ChartView, Description } from '../chart-definition.ts';
import {
  backedInWords,
  countedInWords,
  isFloor,
  leadInWords,
  moreInWords,
  nothingCertain,
  scopeIn,
  sentences,
  sidesOf,
} from '../headline.ts';

/** So many choices or fewer are named with how each was made. */
const mostNamed = 4;

/** The chart in words: whose members are reported to have voted, and of how many choices nothing is said. */
export function decisionsDescription(view: ChartView): Description {
  return { headline: headline(view), deck: deck(view), summary: summary(view), note: note(view) };
}

function headline(view: ChartView): string {
  const { selection, selected } = view;
  if (selected.certain.length === 0) return nothingCertain(view);
  const named = isFiltered(selection) && firstOfEach(selected.certain).length <= mostNamed ? selected.certain : null;
  if (named) return capital(howInWords(view, named));
  if (selection.decided.length > 0 && !selection.decided.includes('member-vote')) return countedInWords(view, 'groups');
  return capital(votesInWords({ ...view, selection: without(selection, 'decided') }));
}

/** "AFT and IAM backed Ash by decision of leaders, according to Ann Oak": how a few choices were made, by whose account. */
function howInWords({ dataset }: ChartView, rows: readonly Row[]): string {
  const silent = rows.filter(isSilent);
  const told = rows.filter((row) => !isSilent(row));
  const accounts = told.length === 0 ? '' : backedInWords(dataset, told, { tail: howTail });
  if (silent.length === 0) return accounts;
  const how = silenceOn(dataset, `how ${firstOfEach(silent).length === 1 ? 'it' : 'they'} decided`);
  return [accounts, `${backedInWords(dataset, silent)}; ${how}`].filter((part) => part !== '').join('; ');
}

function howTail({ endorsement: { process } }: Row): string {
  const according = process.accordingTo === null ? '' : `, according to ${decapitalized(process.accordingTo)}`;
  return ` ${decisionHow(process.decided)}${according}`;
}

function isSilent({ endorsement: { process } }: Row): boolean {
  return process.decided === 'not-said';
}

function isVote({ endorsement: { process } }: Row): boolean {
  return process.decided === 'member-vote';
}

/** "in four articles, one national union is reported to have let its members vote: CWA, for Oak". */
function votesInWords(view: ChartView): string {
  const { dataset, selected } = view;
  const votes = firstOfEach(selected.certain.filter(isVote));
  const unions = votes.filter((row) => row.isNationalUnion);
  const lead = `${isFloor(view) ? '' : `in ${scopeIn(dataset.words.scope, 'in')}, `}${leadInWords(view, 'groups')}`;
  if (votes.length === 0)
    return `${lead}no endorsement${isFloor(view) ? ' certain to belong' : ''} is reported as a member vote`;
  const own = unions.length > 0 ? unions : votes;
  const noun = unions.length > 0 ? 'national union' : 'group';
  const when = isFloor(view) ? ` that ${view.selection.from === null ? 'had endorsed' : 'endorsed'}` : '';
  const isOne = own.length === 1;
  const which = isOne
    ? `${when} is reported to have let its members vote`
    : `${when} are reported to have let their members vote`;
  return `${lead}${pluralInWords(own.length, noun)}${which}: ${forWhom(view, own)}`;
}

/** "the Painters, for Ash, and CWA, for Oak"; counted where they are too many to name. */
function forWhom(view: ChartView, rows: readonly Row[]): string {
  if (rows.length > mostNamed) {
    const selected = { ...view.selected, certain: rows };
    return listInWords(
      sidesOf({ ...view, selected }, 'groups').map(
        ({ candidate, count }) => `${smallCount(count)} for ${candidate.shortName}`,
      ),
    );
  }
  const clauses = view.dataset.candidates.flatMap(({ id, shortName }) => {
    const own = rows
      .filter(({ candidate }) => candidate.id === id)
      .map(({ organization }) => groupInSentence(organization));
    return own.length === 0 ? [] : [`${listInWords(own)}, for ${shortName}`];
  });
  return clauses.length === 2 ? clauses.join(', and ') : clauses.join('; ');
}

function deck(view: ChartView): string {
  const { dataset, selected } = view;
  const { certain } = selected;
  const silent = firstOfEach(certain.filter(isSilent)).length;
  const isAllNamed = isFiltered(view.selection) && firstOfEach(certain).length <= mostNamed;
  return sentences(
    ...turnouts(dataset, certain),
    silent === 0 || isAllNamed ? '' : `For ${smallCount(silent)}, ${silenceOn(dataset, 'how')}.`,
    silent === 0 ? '' : 'That doesn’t mean leaders decided.',
    moreInWords(view),
  );
}

/** Of each member vote how many took part, as far as that is reported, and that a group is no union. */
function turnouts(dataset: Dataset, certain: readonly Row[]): readonly string[] {
  const votes = certain.filter(isVote);
  if (votes.length > mostNamed) return [];
  return votes.map(({ organization, isNationalUnion, candidate, endorsement: { voteShare, turnout } }) => {
    const group = groupInSentence(organization);
    const who = capital(isNationalUnion ? group : `${group}, which isn’t a national union,`);
    const share = voteShare ? `${shareInWords(voteShare.value, voteShare.hedge)} for ${candidate.shortName}` : '';
    if (turnout) {
      const voted = `${hedged(turnout.value, turnout.hedge)} members voting`;
      return `${who} reported ${[voted, share].filter((part) => part !== '').join(', ')}.`;
    }
    const silence = `${capital(silenceOn(dataset, `how many members of ${group} voted`))}.`;
    return share === '' ? silence : `${who} reported ${share}. ${silence}`;
  });
}

function summary(view: ChartView): string {
  const {
    dataset,
    selected: { certain },
  } = view;
  const lines = waysToDecide.flatMap((decision) => {
    const own = certain.filter(({ endorsement }) => endorsement.process.decided === decision);
    const each = sidesOf({ dataset, selected: { ...view.selected, certain: own } }, 'groups').map(
      ({ candidate, count }) => `${smallCount(count)} for ${candidate.shortName}`,
    );
    return each.length === 0
      ? []
      : [`${decisionName(decision)}: ${isFloor(view) ? 'at least ' : ''}${listInWords(each)}.`];
  });
  return sentences(`${headline(view)}.`, ...lines, 'Names by how each choice was made and whom it was for.');
}

function note({ dataset, selected }: ChartView): string {
  const shown = shownRows(selected);
  const polls = shown.some(({ endorsement: { process } }) => process.decided === 'leadership-after-poll');
  return sentences(
    shown.some(({ endorsement: { process } }) => process.accordingTo !== null)
      ? 'Each account is that of the source named.'
      : '',
    polls ? 'A poll isn’t a vote, and not every poll need have favored the candidate whom the leaders chose.' : '',
    shown.some(({ phase }) => phase === 'late') ? `Hollow symbols: after ${dataset.race.settled?.words ?? ''}.` : '',
  );
}
