import { decapitalized } from '../../charts/spoken.ts';
import type { Candidate } from '../../model/candidate.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { EndorsementDate } from '../../model/endorsement.ts';
import type { Organization, OrganizationId } from '../../model/organization.ts';
import { dissentersFrom, rowsOfOrganization } from '../../model/relatives.ts';
import type { Row } from '../../model/row.ts';
import { compareWhen } from '../../model/when.ts';
import { precisionInWords, whenInSentence } from '../../model/words/dates.ts';
import { cautionInWords, decisionName, sizeInWords } from '../../model/words/groups.ts';
import { seriesInWords } from '../../model/words/series.ts';
import { noChoiceInWords } from '../../model/words/sources.ts';
import { capital } from '../../model/words/numbers.ts';

/** What one list says of an organization, in words. */
export interface UnionAnswer {
  readonly dataset: Dataset;
  readonly organization: Organization;
  /** In order of date; empty where the list has no endorsement by it. */
  readonly choices: readonly Choice[];
  /** Whom it backed, as short as can be: "Rivera", "Holt, then Rivera", "Holt (withdrawn)", "formed to back a candidate". */
  readonly backed: string;
  /** What stands in place of a choice, and what more there is to say of it; empty where there is one. */
  readonly none: string;
  readonly more: string;
  /** "Some 1.6 million members". */
  readonly size: string;
}

/** One choice of an organization, in words. */
export interface Choice {
  readonly candidate: Candidate;
  /** What stands before the candidate's name: "Backed", and for a later choice "Also backed" or "Then backed". */
  readonly verb: string;
  /** Whether it still holds. */
  readonly isStanding: boolean;
  /** What stands behind it: "on Dec. 17, 2019, after Rivera clinched the nomination". */
  readonly when: string;
  /** What the date leaves open, and how the choice ended; empty where there is nothing to say. */
  readonly note: string;
  /** "Leaders, according to Coast Wire". */
  readonly decided: string;
  /** The relatives that backed somebody else, each a sentence. */
  readonly relatives: readonly string[];
}

/** What each of some lists says of an organization: only those that have it. */
export function unionAnswers(datasets: readonly Dataset[], id: OrganizationId): readonly UnionAnswer[] {
  return datasets.flatMap((dataset) => {
    const organization = dataset.organizations.get(id);
    return organization ? [unionAnswer(dataset, organization)] : [];
  });
}

function unionAnswer(dataset: Dataset, organization: Organization): UnionAnswer {
  const rows = [...rowsOfOrganization(dataset, organization)].sort((a, b) =>
    compareWhen(a.endorsement.date.when, b.endorsement.date.when),
  );
  const { short, more } = noChoiceInWords(dataset, organization);
  return {
    dataset,
    organization,
    choices: rows.map((row, index) => choiceOf(dataset, row, rows[index - 1])),
    backed: rows.length === 0 ? short : rows.map((row, index) => shortChoice(row, rows[index - 1])).join(''),
    none: rows.length === 0 ? `${capital(short)}.` : '',
    more: rows.length === 0 ? more : '',
    size: organization.membership ? capital(sizeInWords(organization.membership)) : 'Not reported',
  };
}

function shortChoice({ candidate, endorsement, phase }: Row, before: Row | undefined): string {
  const joint = before === undefined ? '' : before.endorsement.ended === null ? ' and ' : ', then ';
  const late = phase === 'late' ? ' (after the race was settled)' : '';
  return `${joint}${candidate.shortName}${endorsement.ended?.how === 'withdrawn' ? ' (withdrawn)' : late}`;
}

function choiceOf(dataset: Dataset, row: Row, before: Row | undefined): Choice {
  const { endorsement, candidate } = row;
  const { date, process, ended } = endorsement;
  const { decided, accordingTo } = process;
  const caution = date.inferred ? '' : cautionInWords(row, dataset.race.settled?.words ?? '');
  const end = ended
    ? `It ${ended.how === 'switched' ? 'switched' : 'withdrew'} ${whenInSentence(ended.when)}.`
    : candidate.left && `${candidate.shortName} left the race ${whenInSentence(candidate.left.when)}.`;
  return {
    candidate,
    isStanding: ended === null,
    verb: before === undefined ? 'Backed' : before.endorsement.ended === null ? 'Also backed' : 'Then backed',
    when: joined(', ', whenInSentence(date.when), caution),
    note: joined(' ', isPlain(date) ? '' : precisionInWords(date.when, date.inferred), end),
    decided: joined(', ', decisionName(decided), accordingTo && `according to ${decapitalized(accordingTo)}`),
    relatives: dissentersFrom(dataset, row).map(({ organization: { label }, tie, rows }) => {
      const names = seriesInWords([...new Set(rows.map((one) => one.candidate.name))]);
      return tie === 'affiliate' ? `${label} backed ${names}.` : `Its national union, ${label}, backed ${names}.`;
    }),
  };
}

/** Whether the date itself says how exact it is: "in November 2019", "between Nov. 1, 2019 and Dec. 17, 2019". */
function isPlain({ when, inferred }: EndorsementDate): boolean {
  return !inferred && (when.precision === 'month' || when.precision === 'season' || when.precision === 'range');
}

function joined(joint: string, ...parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join(joint);
}
