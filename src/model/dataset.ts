import type { Candidate, CandidateId } from './candidate.ts';
import type { Claim } from './claim.ts';
import type { ContextEvent } from './context-event.ts';
import type { Day } from './day.ts';
import type { Endorsement } from './endorsement.ts';
import type { EvidenceList } from './evidence.ts';
import type { Organization, OrganizationId } from './organization.ts';
import type { Source, SourceId } from './source.ts';

/** The lists, in the order in which they are offered. A site has the first, and may have the second. */
export const listNames = ['articles', 'public'] as const;
/** Which list: what a few articles say, or a wider one with sources of its own. */
export type ListName = (typeof listNames)[number];

/** The file that holds each list. */
export const listFileNames: Readonly<Record<ListName, string>> = {
  articles: 'articles.json',
  public: 'public-record.json',
};

/** A parsed, checked list. Ids resolve; every fact has evidence. */
export interface Dataset {
  readonly list: ListName;
  /** The data's own version, as in "2.0.0". */
  readonly version: string;
  readonly updated: Day;
  readonly license: string;
  readonly race: Race;
  readonly words: ListWords;
  readonly stakes: readonly Stake[];
  readonly outcome: readonly Outcome[];
  /** Newest first. */
  readonly changes: readonly Change[];
  /** In order of `order`. */
  readonly candidates: readonly Candidate[];
  readonly sources: ReadonlyMap<SourceId, Source>;
  readonly organizations: ReadonlyMap<OrganizationId, Organization>;
  /** As curated. */
  readonly endorsements: readonly Endorsement[];
  readonly context: readonly ContextEvent[];
  readonly claims: readonly Claim[];
}

/** The contest that all lists of a site are about, in the words that the site uses for it. */
export interface Race {
  /** The site's name. */
  readonly site: string;
  /** As in "took sides in …": "the governor’s primary". */
  readonly contest: string;
  /** "2019-20". */
  readonly season: string;
  /** First and last day that any date may have. */
  readonly from: Day;
  readonly to: Day;
  /** The day after which a choice is late, or null where there is none. */
  readonly settled: Milestone | null;
  /** The first vote of the race, before which an endorsement counts most; null where none matters. */
  readonly firstVote: Milestone | null;
}

/** A day that counts in a race. */
export interface Milestone {
  readonly on: Day;
  /** What happened then: "Rivera clinched the nomination" as a clause, "the first vote, in Lakewood" as a noun. */
  readonly words: string;
  /** What else a reader has to know of the day; may be empty. */
  readonly note: string;
}

/** What a list calls itself and says of itself. */
export interface ListWords {
  /** On its tab: "Four articles". */
  readonly tab: string;
  /** As a subject: "the four articles". */
  readonly subject: string;
  /** What it is drawn from, as the plural subject of a headline quoted alone: "Four articles" (name six unions). */
  readonly scope: string;
  /** Whether that subject takes a plural verb. */
  readonly isPlural: boolean;
  readonly title: string;
  readonly description: string;
  /** One line: what the list is. */
  readonly about: string;
  readonly standfirst: string;
  /** What to read before using the list. */
  readonly cautions: readonly string[];
}

/** Why the choice mattered, from the list's own sources. */
export interface Stake {
  readonly text: string;
  readonly evidence: EvidenceList;
}

/** What happened in the end, from outside the list. */
export interface Outcome {
  readonly text: string;
  readonly outlet: string;
  readonly address: string;
}

/** One entry of the data's change log. */
export interface Change {
  readonly version: string;
  readonly date: Day;
  readonly learned: string;
  readonly from: string;
}

/** The organization behind an id that the parser has resolved. */
export function organizationOf(dataset: Dataset, id: OrganizationId): Organization {
  return resolved(dataset.organizations.get(id), id);
}

/** The candidate behind an id that the parser has resolved. */
export function candidateOf(dataset: Dataset, id: CandidateId): Candidate {
  return resolved(
    dataset.candidates.find((one) => one.id === id),
    id,
  );
}

/** The source behind an id that the parser has resolved. */
export function sourceOf(dataset: Dataset, id: SourceId): Source {
  return resolved(dataset.sources.get(id), id);
}

/** A source's number in the list of sources, from 1: what a printed page refers to. */
export function sourceNumber(dataset: Dataset, id: SourceId): number {
  return [...dataset.sources.keys()].indexOf(id) + 1;
}

function resolved<T>(found: T | undefined, id: string): T {
  if (found === undefined) throw new Error(`"${id}" is not in the list`);
  return found;
}
