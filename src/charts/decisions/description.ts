import type { Dataset } from '../../model/dataset.ts';
import { isDisputedVote, waysToDecide } from '../../model/endorsement.ts';
import type { Row } from '../../model/row.ts';
import { shownRows } from '../../model/select.ts';
import { hasDateFilter, isFiltered, without } from '../../model/selection.ts';
import { oneRowPerOrganization } from '../../model/tally.ts';
import { accordingInWords, decisionHow, decisionName } from '../../model/words/groups.ts';
import { joined, mostNamed, sentences, seriesInWords } from '../../model/words/series.ts';
import { groupInSentence } from '../../model/words/names.ts';
import { capital, hedged, shareInWords, smallCount } from '../../model/words/numbers.ts';
import { silenceOn } from '../../model/words/sources.ts';
import type { Description } from '../chart-definition.ts';
import type { ChartView } from '../chart-view.ts';
import { oncePer } from '../../model/once-per.ts';
import {
  countedInWords,
  countOf,
  atLeastInWords,
  moreInWords,
  nothingCertain,
  nounFor,
  knownScopeInWords,
  sidesOf,
} from '../headline-parts.ts';
import { backedInWords } from '../named-groups.ts';
import { afterSettled } from '../part-titles.ts';

/** The chart in words: whose members are reported to have voted, and of how many choices nothing is said. */
export const decisionsDescription = oncePer((view: ChartView): Description => {
  const headline = headlineOf(view);
  return { headline, deck: deckOf(view, headline), summary: `${headline}. ${summaryOf(view)}`, note: noteOf(view) };
});

function headlineOf(view: ChartView): string {
  const { selection, selected } = view;
  if (selected.certain.length === 0) return nothingCertain(view);
  if (isNamed(view)) return capital(howInWords(view));
  if (selection.decided.length > 0 && !selection.decided.includes('member-vote'))
    return countedInWords(view, selected.certain.every((row) => row.isNationalUnion) ? 'unions' : 'groups');
  return capital(votesInWords({ ...view, selection: without(selection, 'decided') }));
}

/** Whether the groups are so few that the headline names each with how it decided. */
function isNamed({ selection, selected }: ChartView): boolean {
  return isFiltered(selection) && oneRowPerOrganization(selected.certain).length <= mostNamed;
}

/** "UPWA and RFW backed Ash by decision of leaders, according to Ann Oak": how a few choices were made, by whose account. */
function howInWords({ dataset, selected: { certain } }: ChartView): string {
  const silent = certain.filter(isSilent);
  const reported = certain.filter((row) => !isSilent(row));
  const [account = '', ...others] = new Set(reported.map(({ endorsement: { process } }) => accordingInWords(process)));
  // Of several groups, "the union" is another one each time.
  const isShared =
    silent.length === 0 &&
    others.length === 0 &&
    (oneRowPerOrganization(reported).length === 1 || !account.includes('the union'));
  const tail = ({ endorsement: { process } }: Row): string =>
    isShared ? ` ${decisionHow(process.decided)}${account}` : `, reportedly ${decisionHow(process.decided)}`;
  if (silent.length === 0) return backedInWords(dataset, reported, { tail });
  if (reported.length > 0) {
    return `${backedInWords(dataset, reported, { tail })}; ${backedInWords(dataset, silent)} (process not reported)`;
  }
  const how = silenceOn(dataset, `how ${oneRowPerOrganization(silent).length === 1 ? 'it' : 'they'} decided`);
  return `${backedInWords(dataset, silent)}; ${how}`;
}

function isSilent({ endorsement: { process } }: Row): boolean {
  return process.decided === 'not-said';
}

function isVote({ endorsement: { process } }: Row): boolean {
  return process.decided === 'member-vote';
}

/**
 * "in four articles, one national union is reported to have let its members vote: CMW, for Oak"; under dates "of the
 * national unions known to have endorsed by Dec. 16, 2019, one is …": what is reported may have been so much later. A
 * vote that only some sources report is no vote on our list, and none of which nothing is said.
 */
function votesInWords(view: ChartView): string {
  const { selected } = view;
  const votes = oneRowPerOrganization(selected.certain.filter(isVote));
  const unions = votes.filter((row) => row.isNationalUnion);
  const own = unions.length > 0 ? unions : votes;
  const counted = unions.length > 0 ? 'unions' : 'groups';
  const lead = knownScopeInWords(view, counted);
  const noun = hasDateFilter(view.selection) ? '' : nounFor(view, counted);
  const disputed = oneRowPerOrganization(
    selected.certain.filter(({ endorsement: { process } }) => isDisputedVote(process)),
  );
  const differ = disputed.length === 0 ? '' : `reports differ on ${forWhom(view, disputed)}`;
  if (own.length === 0) {
    if (differ !== '') return `${lead}no vote of members goes undisputed; ${differ}`;
    const groups = oneRowPerOrganization(selected.certain);
    const silent = groups.filter(isSilent).length;
    if (noun !== '' && silent === groups.length)
      return `${lead}how the ${silent === 1 ? noun : `${noun}s`} decided isn’t reported`;
    const none = `${lead}${noun === '' ? 'none' : `no ${noun}`} is reported to have let its members vote`;
    return silent === 0 ? none : `${none}; how ${smallCount(silent)} decided isn’t reported`;
  }
  const which = own.length === 1 ? 'is reported to have let its' : 'are reported to have let their';
  return `${lead}${countOf(own.length, noun)} ${which} members vote: ${forWhom(view, own)}${differ === '' ? '' : `; ${differ}`}`;
}

/** "the Painters, for Ash, and CMW, for Oak"; counted where they are too many to name. */
function forWhom(view: ChartView, rows: readonly Row[]): string {
  if (rows.length > mostNamed) return countsInWords(view, rows);
  const clauses = view.dataset.candidates.flatMap(({ id, shortName }) => {
    const own = rows
      .filter(({ candidate }) => candidate.id === id)
      .map(({ organization }) => groupInSentence(organization));
    // One candidate asked for has been named in front.
    const whom = view.selection.candidates.length === 1 ? '' : `, for ${shortName}`;
    return own.length === 0 ? [] : [`${seriesInWords(own)}${whom}`];
  });
  return clauses.length === 2 ? clauses.join(', and ') : clauses.join('; ');
}

/** "three for Ash and two for Oak": how many groups of these rows. */
function countsInWords(view: ChartView, rows: readonly Row[]): string {
  const sides = sidesOf({ ...view, selected: { ...view.selected, certain: rows } }, 'groups');
  return seriesInWords(sides.map(({ candidate, count }) => `${smallCount(count)} for ${candidate.shortName}`));
}

function deckOf(view: ChartView, headline: string): string {
  const { dataset, selected } = view;
  const groups = oneRowPerOrganization(selected.certain);
  const silent = groups.filter(isSilent).length;
  const many =
    silent === groups.length
      ? silent === 1
        ? 'the group'
        : 'these groups'
      : `${smallCount(silent)} of the ${smallCount(groups.length)} groups`;
  const isSaid = isNamed(view) || headline.endsWith('isn’t reported');
  return sentences(
    ...turnouts(dataset, selected.certain),
    silent === 0 || isSaid ? '' : `${capital(silenceOn(dataset, `how ${many} decided`))}.`,
    silent === 0 ? '' : 'Not reported doesn’t mean that leaders decided.',
    moreInWords(view.selected),
  );
}

/** Of each member vote how many took part, as far as that is reported, and that a group is no union. */
function turnouts(dataset: Dataset, certain: readonly Row[]): readonly string[] {
  const votes = oneRowPerOrganization(certain.filter(isVote));
  if (votes.length > mostNamed) return [];
  const silent = votes
    .filter(({ endorsement }) => endorsement.turnout === null)
    .map(({ organization }) => organization);
  const reported = votes.map(({ organization, isNationalUnion, candidate, endorsement: { voteShare, turnout } }) => {
    const group = groupInSentence(organization);
    const who = capital(isNationalUnion ? group : `${group}, which isn’t a national union,`);
    const voted = turnout ? `${hedged(turnout.value, turnout.hedge)} members voting` : '';
    const share = voteShare ? `${shareInWords(voteShare.value, voteShare.hedge)} for ${candidate.shortName}` : '';
    const facts = joined(', ', voted, share);
    return facts === '' ? '' : `${who} reported ${facts}.`;
  });
  const names = seriesInWords(silent.map(groupInSentence), 'or');
  const silence =
    silent.length === 0 ? '' : `${capital(silenceOn(dataset, `exactly how many members of ${names} voted`))}.`;
  return [...reported, silence];
}

function summaryOf(view: ChartView): string {
  const lines = waysToDecide.map((decision) => {
    const own = view.selected.certain.filter(({ endorsement }) => endorsement.process.decided === decision);
    return own.length === 0 ? '' : `${decisionName(decision)}: ${atLeastInWords(view)}${countsInWords(view, own)}.`;
  });
  return sentences(...lines, 'Names by how each choice was made and whom it was for.');
}

function noteOf({ dataset, selected }: ChartView): string {
  const shown = shownRows(selected);
  const polls = shown.some(({ endorsement: { process } }) => process.decided === 'leadership-after-poll');
  return sentences(
    shown.some(({ endorsement: { process } }) => process.accordingTo !== null)
      ? 'Each account is that of the source named.'
      : '',
    polls ? 'A poll isn’t a vote, and not every poll need have favored the candidate whom the leaders chose.' : '',
    shown.some(({ phase }) => phase === 'late') ? `Hollow symbols: ${afterSettled(dataset)}.` : '',
  );
}
