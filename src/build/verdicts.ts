import { createHash } from 'node:crypto';
import { applyEdits, modify } from 'jsonc-parser';
import type { Claim } from '../model/claim.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Row } from '../model/row.ts';
import { select, type Selected } from '../model/select.ts';
import { parseView } from '../url/selection.ts';

/** The fingerprint of what a claim's view shows, in eight hexadecimal digits: another where a row or what counts of it is. */
function fingerprintOf(dataset: Dataset, { verdict }: Claim): string {
  const selected = select(dataset, parseView(verdict.view, dataset).selection);
  const standings = ['certain', 'possible', 'past'] as const;
  const lines = standings.flatMap((standing) => linesOf(selected, standing)).sort();
  return createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 8);
}

function linesOf(selected: Selected, standing: keyof Selected): readonly string[] {
  return selected[standing].map((row) => [standing, ...countedIn(row)].join(' '));
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
