import { hash } from 'node:crypto';
import { applyEdits, modify } from 'jsonc-parser';
import type { Claim } from '../model/claim.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Row } from '../model/row.ts';
import { select, type Selected } from '../model/select.ts';
import { parseView } from '../url/parse-selection.ts';

/** The fingerprint of what a claim's view shows, in eight hexadecimal digits: another where a row or what counts of it is. */
function fingerprintOf(dataset: Dataset, claim: Claim): string {
  const lines = [...shownBy(dataset, claim).keys()].sort();
  return hash('sha256', lines.join('\n')).slice(0, 8);
}

/** What a claim's view shows, a line for each row, and the row's id. */
function shownBy(dataset: Dataset, { verdict }: Claim): ReadonlyMap<string, string> {
  const selected = select(dataset, parseView(verdict.view, dataset).selection);
  const standings = ['certain', 'possible', 'past'] as const;
  return new Map(standings.flatMap((standing) => linesOf(selected, standing)));
}

function linesOf(selected: Selected, standing: keyof Selected): readonly (readonly [string, string])[] {
  return selected[standing].map((row) => [[standing, ...countedIn(row)].join(' '), row.endorsement.id]);
}

/**
 * The endorsements by which a verdict has become stale since an earlier state of the file, in the order of their ids:
 * added, removed, or with other facts. Empty where it was not read at that state, so that nobody can tell.
 */
export function changedSince(before: Dataset, dataset: Dataset, claim: Claim): readonly string[] {
  if (fingerprintOf(before, claim) !== claim.verdict.read) return [];
  const [then, now] = [shownBy(before, claim), shownBy(dataset, claim)];
  const changed = [...then, ...now].filter(([line]) => !then.has(line) || !now.has(line));
  return [...new Set(changed.map(([, id]) => id))].sort();
}

/** What a verdict can turn on. */
function countedIn({ endorsement, organization, candidate, phase }: Row): readonly (string | number)[] {
  const { membership, kind } = organization;
  const size = membership === null ? [] : [membership.count, membership.hedge ?? '', membership.basis];
  return [endorsement.id, candidate.id, kind, phase, endorsement.process.decided, endorsement.date.when.edtf, ...size];
}

/** The claims whose verdicts were last read when their view showed other rows, or the same with other facts; by place. */
export function staleVerdicts(dataset: Dataset): ReadonlyMap<number, Claim> {
  const places = [...dataset.claims.entries()];
  return new Map(
    places.filter(([, claim]) => claim.verdict.read !== fingerprintOf(dataset, claim) && !restsOnNothing(claim)),
  );
}

/** A claim that no row of the list bears on, such as a poll: whatever is added, it still can't be checked. */
function restsOnNothing({ verdict: { outcome, view } }: Claim): boolean {
  return outcome === 'cannot-check' && view === '';
}

/** The text of a data file in which some verdicts are marked as read; the rest of it stays letter for letter. */
export function withVerdictsRead(text: string, dataset: Dataset, ids: ReadonlySet<string>): string {
  return dataset.claims.reduce((edited, claim, index) => {
    if (!ids.has(claim.id)) return edited;
    return applyEdits(edited, modify(edited, ['claims', index, 'verdict', 'read'], fingerprintOf(dataset, claim), {}));
  }, text);
}
