import { expect, test } from 'vitest';
import { fixtureArticles } from '../../dataset/fixtures/fixture-datasets.fixture.ts';
import { parseDay } from '../../model/day.ts';
import { viewOf } from '../view.fixture.ts';
import { sharedView } from './shared-view.ts';
import { citation, citationText, today } from './citation.ts';
import { citedView } from './cite.fixture.ts';

const [candidate] = fixtureArticles.candidates;
if (!candidate) throw new Error('the list has no candidate');

test('a citation says what, of which data, where and when', () => {
  expect(citationText(citedView)).toBe(
    'Invented Endorsements: “Bakers & carters chose Oak” (Oak only). Endorsements as the Gazette has them. Data version 1.2.0, updated Jan. 1, 2016, CC BY 4.0. https://charts.example/labor/?candidate=oak#members. Accessed Nov. 22, 2026.',
  );
});

test('without a clock a citation leaves the day of reading out', () => {
  expect(citationText({ ...citedView, accessed: null })).not.toContain('Accessed');
});

test('a filtered view is cited with its filter, its own finding, its address and the version of the data', () => {
  const view = viewOf(fixtureArticles, { candidates: [candidate.id] });
  const shared = sharedView(view, 'decisions', 'https://charts.example/');
  const cited = citation(shared, parseDay('2026-11-22') ?? null);
  expect(cited).toMatchObject({
    filter: `endorsements of ${candidate.shortName}`,
    title: shared.title,
    address: `https://charts.example/?candidate=${candidate.id}#decisions`,
    version: fixtureArticles.version,
    license: 'CC0 1.0',
    accessed: '2026-11-22',
  });
});

test('today is the day on the reader’s own clock, not that of Greenwich', () => {
  expect(today(new Date(2026, 10, 22, 23, 59))).toBe('2026-11-22');
  expect(today(new Date(2026, 0, 1, 0, 0))).toBe('2026-01-01');
});

test('a clock that shows no day gives none', () => {
  expect(today(new Date(Number.NaN))).toBeNull();
});
