// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { fixtureArticles, fixtureLists, fixturePublic } from '../../dataset/fixtures/fixture-datasets.fixture.ts';
import { claimOutcomes, type ClaimOutcome } from '../../model/claim.ts';
import type { Dataset } from '../../model/dataset.ts';
import { outcomeInWords } from '../../model/words/claims.ts';
import { drawn, textOf } from '../../ui/markup.fixture.ts';
import { mounted, press } from '../../ui/mounted.fixture.ts';
import { viewOf } from '../view.fixture.ts';
import type { View } from '../view.ts';
import { ClaimsSection } from './claims-section.tsx';
import { rowsOfClaim } from './claim-line.tsx';

const all = fixtureLists.flatMap((dataset) => dataset.claims.map((claim) => ({ dataset, claim, id: claim.id })));

function section(dataset: Dataset): HTMLElement {
  return drawn(<ClaimsSection view={viewOf(dataset)} />);
}

function lineOf(body: HTMLElement, id: string): HTMLElement {
  const found = body.querySelector<HTMLElement>(`#claim-${id}`);
  if (!found) throw new Error(id);
  return found;
}

/** The list with as many of its claims as asked for of each outcome. */
function withClaims(counts: Readonly<Record<ClaimOutcome, number>>): Dataset {
  const [claim] = fixtureArticles.claims;
  if (!claim) throw new Error('no claims');
  const claims = claimOutcomes.flatMap((outcome) =>
    Array.from({ length: counts[outcome] }, (_, index) => ({
      ...claim,
      id: `${outcome}-${index}` as typeof claim.id,
      verdict: { ...claim.verdict, outcome },
    })),
  );
  return { ...fixtureArticles, claims };
}

function headline(fits: number, differs: number, unchecked: number): string {
  return textOf(section(withClaims({ fits, differs, 'cannot-check': unchecked })).querySelector('h3'));
}

test.each(all)(
  'the claim $id has one line: title, claimant and outcome; in it why, what it counts and where',
  (one) => {
    const line = lineOf(section(one.dataset), one.id);
    const { title, claimant, scope, evidence, verdict } = one.claim;
    expect(textOf(line.querySelector('summary'))).toContain(`${title}: ${outcomeInWords(verdict.outcome)}${claimant}`);
    for (const part of [verdict.reason, scope, ...evidence.map(({ printed }) => `“${printed}”`)])
      expect(textOf(line)).toContain(part);
  },
);

test.each(all)('the claim $id lists the endorsements that its view selects, each once', ({ dataset, claim, id }) => {
  const names = [...lineOf(section(dataset), id).querySelectorAll('button')].map(textOf);
  const { certain, possible } = rowsOfClaim(dataset, claim);
  const labels = [certain, possible].flatMap((rows) => [
    ...new Set(rows.map(({ organization }) => organization.label)),
  ]);
  expect(names).toEqual(claim.verdict.view === '' ? [] : labels);
});

test('the scoreboard has one square for each claim, told apart by group, word and shape', () => {
  const groups = [...section(fixtureArticles).querySelectorAll('.scoreboard > div')];
  const squares = groups.flatMap((group) => [...group.querySelectorAll('a')]);
  expect(new Set(squares.map((square) => square.getAttribute('href')))).toEqual(
    new Set(fixtureArticles.claims.map(({ id }) => `#claim-${id}`)),
  );
  expect(squares).toHaveLength(fixtureArticles.claims.length);
  const shapes = groups.map((group) => group.querySelector('path')?.getAttribute('d'));
  expect(new Set(shapes).size).toBe(groups.length);
  expect(groups.map((group) => textOf(group.querySelector('dt')))).toEqual([
    '1 Fits our list',
    '1 Doesn’t fit',
    '3 Can’t be checked',
  ]);
});

test('the headline counts every claim and leaves out what comes to nothing', () => {
  expect(headline(5, 1, 21)).toBe('Of 27 claims, five fit our list, one doesn’t fit and 21 can’t be checked');
  expect(headline(1, 2, 4)).toBe('Of seven claims, one fits our list, two don’t fit and four can’t be checked');
  expect(headline(0, 2, 1)).toBe('Of three claims, two don’t fit and one can’t be checked');
  expect(headline(0, 0, 27)).toBe('What others counted and claimed, and why our list can’t confirm it');
  expect(headline(0, 0, 1)).toBe('What others claimed, and why our list can’t confirm it');
});

test('what can’t be checked is folded where it is long, all of it in the page', () => {
  const body = section(withClaims({ fits: 1, differs: 0, 'cannot-check': 20 }));
  expect(textOf(body.querySelector('.more > summary'))).toBe('Show the 20 claims');
  expect(body.querySelectorAll('.claim')).toHaveLength(21);
  expect(body.querySelectorAll('.more .claim')).toHaveLength(20);
});

test('a name asks for its evidence, and once more to close it', () => {
  const onChange = vi.fn<View['onChange']>();
  const { again } = mounted(<ClaimsSection view={viewOf(fixturePublic, {}, onChange)} />);
  const first = document.querySelector<HTMLElement>('#claim-six-unions-may button');
  if (!first) throw new Error('no names');
  press(first);
  again(<ClaimsSection view={viewOf(fixturePublic, onChange.mock.lastCall?.[0], onChange)} />);
  expect(first.getAttribute('aria-expanded')).toBe('true');
  press(first);
  expect(onChange).toHaveBeenLastCalledWith({ pick: null });
});

test('published counts stand beside what certainly belongs by their date, and what may', () => {
  const rows = [...section(fixturePublic).querySelectorAll('.published-counts tbody tr')];
  expect(rows).toHaveLength(1);
  const [claim] = fixturePublic.claims;
  if (!claim) throw new Error('no claims');
  const { certain, possible } = rowsOfClaim(fixturePublic, claim);
  const most = certain.length + possible.length;
  expect(textOf(rows[0]?.querySelector('.count-verdict'))).toContain(
    possible.length === 0 ? `${most}` : `${certain.length} to ${most}, checked by name`,
  );
  const may = possible.map((row) => row.organization.label).join(', ');
  expect(textOf(rows[0]?.lastElementChild)).toContain(`May belong: ${may}.`);
});

test('one published count is not “each”', () => {
  const aside = (times: number) => {
    const [claim] = fixturePublic.claims;
    if (!claim) throw new Error('no claims');
    const claims = Array.from({ length: times }, () => claim);
    return textOf(section({ ...fixturePublic, claims }));
  };
  expect(aside(1)).toContain('1 count as it was given,');
  expect(aside(2)).toContain('2 counts, each as it was given,');
});

test('what a published count leaves out is named, and our count beside it is without it', () => {
  const [claim] = fixturePublic.claims;
  if (!claim) throw new Error('no claims');
  const oursWithout = (left: number) => {
    const claims = [
      { ...claim, rows: claim.rows.slice(left), verdict: { ...claim.verdict, outcome: 'differs' as const } },
    ];
    const row = section({ ...fixturePublic, claims }).querySelector('.published-counts tbody tr');
    return {
      ours: parseInt(textOf(row?.querySelector('.count-verdict span')), 10),
      change: textOf(row?.lastElementChild),
    };
  };
  const whole = oursWithout(0);
  for (const left of [1, 2, 3]) {
    const { ours, change } = oursWithout(left);
    expect(ours).toBe(whole.ours - left);
    expect(change.split('Counted in neither:')[1]?.split(', ').length).toBe(left + 1);
  }
});
