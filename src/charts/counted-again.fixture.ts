import type { Candidate } from '../model/candidate.ts';
import type { Row } from '../model/selected.ts';
import type { AnyView } from './any-view.fixture.ts';

/** What the rows of one candidate come to, counted one by one and without the code under test. */
export interface Counted {
  readonly candidate: Candidate;
  readonly unions: number;
  /** National unions whose size is given, in members. */
  readonly known: number;
  readonly members: number;
  /** What stands before their number. */
  readonly hedge: string | null;
  readonly others: number;
}

/** See `Counted`; in the candidates' order. */
export function countedAgain({ dataset, rows }: AnyView): readonly Counted[] {
  return dataset.candidates.map((candidate) => {
    let [unions, known, members, others] = [0, 0, 0, 0];
    let own: string | null = null;
    for (const { organization, endorsement } of rows) {
      if (endorsement.candidate !== candidate.id) continue;
      if (organization.kind !== 'national-union') others += 1;
      else {
        unions += 1;
        if (organization.membership?.basis === 'members') {
          known += 1;
          members += organization.membership.count;
          own = organization.membership.hedge;
        }
      }
    }
    return { candidate, unions, known, members, hedge: known > 1 ? 'about' : own, others };
  });
}

/** Whether every size of a national union that endorsed counts the same thing, in the whole record. */
export function countsOneThing({ dataset }: AnyView): boolean {
  const bases = new Set<string>();
  for (const { organization } of dataset.endorsements) {
    const { kind, membership } = dataset.organizations.get(organization) ?? { kind: null, membership: null };
    if (kind === 'national-union' && membership) bases.add(membership.basis);
  }
  return bases.size < 2;
}

/** National unions whose size is given, of any sort, the largest first. */
export function ranked(rows: readonly Row[]): readonly Row[] {
  const sized = rows.filter(({ organization }) => organization.kind === 'national-union' && organization.membership);
  return [...sized].sort((a, b) => sizeOf(b) - sizeOf(a));
}

/** How many people a row stands for; 0 where that is not known. */
export function sizeOf({ organization }: Row): number {
  return organization.membership?.count ?? 0;
}

/** Whether the numbers of a filter in words are numbers of that filter. */
export function isOfFilter(words: string, { dataset, selection }: AnyView): boolean {
  const labels = selection.unions.map((id) => dataset.organizations.get(id)?.label ?? '');
  const bare = labels.reduce((text, label) => text.replace(label, ''), words);
  const days = [selection.from, selection.to, selection.asOf].flatMap((day) => (day === null ? [] : day.split('-')));
  const allowed = new Set([...days.map(Number), selection.unions.length - 4]);
  return (bare.match(/\d+/g) ?? []).every((number) => allowed.has(Number(number)));
}
