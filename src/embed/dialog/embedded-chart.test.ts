import { expect, test } from 'vitest';
import { chartNames, type ChartName } from '../../charts/charts.ts';
import { fixtureArticles, fixturePublic } from '../../dataset/fixtures/fixture-datasets.fixture.ts';
import type { CandidateId } from '../../model/candidate.ts';
import { defaultSelection, type Selection } from '../../model/selection.ts';
import { defaultEmbedOptions } from '../embed-address.ts';
import { snippetFormats } from '../platforms.ts';
import { figureOf, iframeOf, type SnippetInput } from '../snippet-input.ts';
import { snippetTexts } from '../snippets.ts';
import { snippetInputOf } from './embedded-chart.ts';

const [candidate] = fixtureArticles.candidates;
if (!candidate) throw new Error('the list has no candidate');
const site = 'https://charts.example/labor/';
const settings = {
  options: defaultEmbedOptions,
  widthPx: 700,
  heightPx: 612,
  narrowHeightPx: 612,
};

function viewOf(chart: ChartName, change: Partial<Selection>, dataset = fixtureArticles): SnippetInput {
  const selection = { ...defaultSelection, list: dataset.list, ...change };
  return snippetInputOf(
    { chart, dataset, selection, imageDataset: fixtureArticles, imageHeightPx: 480 },
    settings,
    site,
  );
}

test.each(chartNames)('%s without a filter is the drawn view itself', (chart) => {
  const input = viewOf(chart, {});
  expect(input.image).toMatchObject({ match: 'exact', address: `${site}embed/${chart}/chart.png` });
  expect(input.viewAddress).toBe(`${site}#${chart}`);
  expect(iframeOf(input).address).toBe(`${site}embed/${chart}/`);
  expect(figureOf(input).caution).toBe('');
});

test.each(chartNames)('%s of one candidate is a drawn view too', (chart) => {
  const input = viewOf(chart, { candidates: [candidate.id] });
  expect(input.image).toMatchObject({ match: 'exact', address: `${site}embed/${chart}/${candidate.id}/chart.png` });
  expect(iframeOf(input).address).toBe(`${site}embed/${chart}/${candidate.id}/`);
  expect(input.filterWords).toBe(`endorsements of ${candidate.shortName}`);
});

test('a further filter is kept letter for letter, and the caption says that the image shows more', () => {
  const input = viewOf('members', { candidates: [candidate.id], kinds: ['national-union'], sort: 'name' });
  expect(iframeOf(input).address).toBe(`${site}embed/members/${candidate.id}/?kind=national-union&sort=name`);
  expect(input.viewAddress).toBe(`${site}?candidate=${candidate.id}&kind=national-union&sort=name#members`);
  expect(input.image.match).toBe('nearest');
  expect(figureOf(input).caution).toContain(`The image shows endorsements of ${candidate.shortName};`);
});

test('the text of an image is of what the image shows, not of the view', () => {
  const whole = viewOf('decisions', {});
  const part = viewOf('decisions', { decided: ['leadership'] });
  expect(part.image.altText).toBe(whole.image.altText);
  expect(part.title).not.toBe(whole.title);
});

test.each(chartNames)('%s of the public record has the articles’ image, and its caption says so', (chart) => {
  const input = viewOf(chart, { candidates: [candidate.id] }, fixturePublic);
  expect(input.image.altText).toBe(viewOf(chart, { candidates: [candidate.id] }).image.altText);
  expect(input.image.match).toBe('nearest');
  expect(figureOf(input).caution).toContain(`${candidate.shortName} in the four articles;`);
  expect(new URL(iframeOf(input).address).search).toBe('?record=public');
});

test('a candidate of whom no image is drawn falls back on the image of all', () => {
  const other = { ...fixturePublic.candidates[0]!, id: 'elm' as CandidateId };
  const input = viewOf(
    'members',
    { candidates: [other.id] },
    { ...fixturePublic, candidates: [...fixturePublic.candidates, other] },
  );
  expect(input.image.address).toBe(`${site}embed/members/chart.png`);
  expect(new URL(input.viewAddress).searchParams.getAll('candidate')).toEqual([other.id]);
});

test('the dashboard’s own theme is left out of what a post links to', () => {
  expect(viewOf('members', { theme: 'dark' }).viewAddress).toBe(`${site}#members`);
});

test('every format can be written of every chart', () => {
  for (const chart of chartNames) {
    const input = viewOf(chart, { decided: ['not-said'] });
    for (const { text } of snippetFormats.flatMap((format) => snippetTexts(format, input, 'head')))
      expect(text).not.toMatch(/undefined|NaN|\[object/);
  }
});
