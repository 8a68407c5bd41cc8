import { expect, test } from 'vitest';
import raw from '../../data/public-record.json' with { type: 'json' };
import type { Claim } from '../model/claim.ts';
import { decisions } from '../model/endorsement.ts';
import { allRows, passes, type Row } from '../model/selected.ts';
import { defaultSelection } from '../model/selection.ts';
import { parseDay } from '../model/day.ts';
import { parseDataset } from './parse-dataset.ts';

const { dataset } = parseDataset(raw, 'strict');
const rows = allRows(dataset);
const counts = dataset.claims.filter((claim) => claim.measure === 'unions' || claim.measure === 'rank');
const named = (claims: readonly Claim[]) => claims.map((claim) => [claim.id, claim] as const);
const sorted = (list: Iterable<string>) => [...list].sort();

/** The candidate's rows dated by the claim's day, and the undated ones that the claim names. */
function rowsBy(claim: Claim): readonly Row[] {
  const { latest } = claim.asOf;
  const own = rows.filter((row) => row.candidate.id === claim.candidate);
  return own.filter(({ endorsement: { id, date } }) =>
    date.inferred
      ? claim.rows.includes(id)
      : date.when.latest !== null && latest !== null && date.when.latest <= latest,
  );
}

/** The rows that the claim's view shows. */
function rowsInView(claim: Claim): readonly Row[] {
  const asked = new URLSearchParams(claim.verdict.view);
  return rows.filter((row) =>
    passes(row, {
      ...defaultSelection,
      candidates: dataset.candidates.map(({ id }) => id).filter((id) => asked.getAll('candidate').includes(id)),
      unions: [...dataset.organizations.keys()].filter((id) => asked.getAll('union').includes(id)),
      decided: decisions.filter((decision) => asked.getAll('decided').includes(decision)),
      asOf: parseDay(asked.get('asof') ?? '') ?? null,
    }),
  );
}

test('seventeen published counts stand beside the rows that make them up', () => {
  expect(counts).toHaveLength(17);
  for (const claim of counts) expect(claim.rows.length).toBeGreaterThan(0);
});

test.each(named(counts))('%s: its rows are of its candidate, each once, and none is dated after it', (_, claim) => {
  const allowed = new Set(rowsBy(claim).map((row) => row.endorsement.id));
  expect(new Set(claim.rows).size).toBe(claim.rows.length);
  expect(claim.rows.filter((id) => !allowed.has(id))).toEqual([]);
});

test.each(named(counts.filter((claim) => claim.verdict.outcome === 'agrees')))(
  '%s agrees: the rows by that day, alliances apart where the claim sets them apart, come to the number printed',
  (_, claim) => {
    const apart = claim.scope.includes('alliance apart');
    const all = rowsBy(claim).filter((row) => !apart || row.organization.kind === 'national-union');
    expect(sorted(claim.rows)).toEqual(sorted(all.map((row) => row.endorsement.id)));
    const least = (claim.value ?? 0) + (claim.hedge === 'more than' ? 1 : 0);
    const most = claim.hedge === 'more than' ? Infinity : least;
    expect(claim.rows.length).toBeGreaterThanOrEqual(least);
    expect(claim.rows.length).toBeLessThanOrEqual(most);
  },
);

test.each(named(counts.filter((claim) => claim.verdict.outcome === 'differs')))(
  '%s differs: its own rows come to the number printed, and one row by that day is left out',
  (_, claim) => {
    const out = rowsBy(claim).filter((row) => !claim.rows.includes(row.endorsement.id));
    expect(claim.rows).toHaveLength(claim.value ?? 0);
    expect(out.map((row) => row.organization.id)).toEqual([claim.candidate === 'sanders' ? 'nuhw' : 'iatse']);
  },
);

test('the one count that is left open is one short of the number printed, and two rows have no date', () => {
  const [open, ...others] = counts.filter((claim) => claim.verdict.outcome === 'cannot-tell');
  expect([open?.id, others]).toEqual(['eight-unions-october', []]);
  expect([open?.rows.length, open?.value]).toEqual([7, 8]);
});

test('a count that leans on undated rows says so', () => {
  const inferred = new Set(rows.filter((row) => row.endorsement.date.inferred).map((row) => row.endorsement.id));
  for (const claim of counts.filter((one) => one.rows.some((id) => inferred.has(id)))) {
    expect([claim.id, claim.verdict.reason]).toEqual([claim.id, expect.stringContaining('have no date in any source')]);
  }
});

test('numbers of workers are claims and never agree with a sum, since sizes count different things', () => {
  const workers = dataset.claims.filter((claim) => claim.measure === 'workers');
  expect(workers.map((claim) => claim.verdict.outcome)).toEqual(workers.map(() => 'cannot-tell'));
});

test.each(named(dataset.claims.filter((claim) => claim.rows.length > 0)))(
  '%s: its view shows its dated rows',
  (_, claim) => {
    const shown = new Set(rowsInView(claim).map((row) => row.endorsement.id));
    const dated = claim.rows.filter((id) => !rows.find((row) => row.endorsement.id === id)?.endorsement.date.inferred);
    expect(dated.filter((id) => !shown.has(id))).toEqual([]);
    expect(shown.size).toBeLessThan(rows.length);
  },
);

test('every view is of the public record', () => {
  for (const claim of dataset.claims) expect(new URLSearchParams(claim.verdict.view).get('record')).toBe('public');
});
