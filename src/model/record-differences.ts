import { candidateOf, type Dataset } from './dataset.ts';
import { decisionInWords } from './decision-words.ts';
import type { Endorsement } from './endorsement.ts';
import type { Membership } from './membership.ts';
import { membershipInWords } from './membership-words.ts';
import type { Organization } from './organization.ts';
import { overlaps, type When } from './when.ts';
import { whenInWords } from './when-words.ts';

const names = ['the articles', 'the public record'] as const;

/** One organization as one record has it, with its endorsement there; null for none. */
export interface RecordEntry {
  readonly dataset: Dataset;
  readonly organization: Organization;
  readonly endorsement: Endorsement | null;
}

/** What two records can part over, in the order in which it is told. */
export const comparedFacts = ['choice', 'date', 'process', 'members'] as const;
/** What two records can part over. */
export type ComparedFact = (typeof comparedFacts)[number];

/** One point over which two records part. */
export interface RecordDifference {
  readonly about: ComparedFact;
  /** The difference as a sentence. */
  readonly sentence: string;
}

/** Where two records part over one organization: at most one difference for each fact. */
export function recordDifferences(articles: RecordEntry, publicRecord: RecordEntry): readonly RecordDifference[] {
  const [a, b] = [articles.endorsement, publicRecord.endorsement];
  const found: Readonly<Record<ComparedFact, readonly string[]>> = {
    choice: a && b ? choiceDifference(articles, a, publicRecord, b) : oneSided(a, b),
    date: a && b ? dateDifference(a.date.when, b.date.when) : [],
    process: a && b ? processDifference(a, b) : [],
    members: sizeDifference(articles.organization.membership, publicRecord.organization.membership),
  };
  return comparedFacts.flatMap((about) => found[about].map((sentence) => ({ about, sentence })));
}

function oneSided(a: Endorsement | null, b: Endorsement | null): readonly string[] {
  return a || b ? [`An endorsement stands only in ${names[a ? 0 : 1]}.`] : [];
}

function choiceDifference(
  articles: RecordEntry,
  a: Endorsement,
  publicRecord: RecordEntry,
  b: Endorsement,
): readonly string[] {
  if (a.candidate === b.candidate) return [];
  const chosen = [candidateOf(articles.dataset, a.candidate).name, candidateOf(publicRecord.dataset, b.candidate).name];
  return [`The choices differ: ${chosen[0]} in ${names[0]}, ${chosen[1]} in ${names[1]}.`];
}

function dateDifference(a: When, b: When): readonly string[] {
  if (a.edtf === b.edtf) return [];
  const [first, second] = [whenInWords(a), whenInWords(b)];
  if (a.precision === 'unknown') return [`A date stands only in ${names[1]}: ${second}.`];
  if (b.precision === 'unknown') return [`A date stands only in ${names[0]}: ${first}.`];
  const both = `${first} in ${names[0]}, ${second} in ${names[1]}.`;
  if (!overlaps(a, b.earliest, b.latest)) return [`The dates can’t both be right: ${both}`];
  if (isWithin(b, a)) return [`The date is more exact in ${names[1]}: ${second}, not only ${first}.`];
  if (isWithin(a, b)) return [`The date is more exact in ${names[0]}: ${first}, not only ${second}.`];
  return [`The dates differ and can both be right: ${both}`];
}

function isWithin(inner: When, outer: When): boolean {
  if (inner.latest === null || outer.latest === null || inner.latest > outer.latest) return false;
  return outer.earliest === null || (inner.earliest !== null && inner.earliest >= outer.earliest);
}

function processDifference({ process: a }: Endorsement, { process: b }: Endorsement): readonly string[] {
  if (a.decided === b.decided) return [];
  const [first, second] = [decisionInWords(a.decided), decisionInWords(b.decided)];
  if (a.decided === 'not-said') return [`How it was decided stands only in ${names[1]}: ${second}.`];
  if (b.decided === 'not-said') return [`How it was decided stands only in ${names[0]}: ${first}.`];
  return [`The accounts of how it was decided differ: ${first} in ${names[0]}, ${second} in ${names[1]}.`];
}

function sizeDifference(a: Membership | null, b: Membership | null): readonly string[] {
  const [first, second] = [membershipInWords(a), membershipInWords(b)];
  if (first === second) return [];
  if (!a) return [`A size stands only in ${names[1]}: ${second}.`];
  if (!b) return [`A size stands only in ${names[0]}: ${first}.`];
  const both = `${first} in ${names[0]}, ${second} in ${names[1]}.`;
  if (a.basis !== b.basis) return [`The sizes count different things: ${both}`];
  return [a.count === b.count ? `The size is the same and its hedge differs: ${both}` : `The sizes differ: ${both}`];
}
