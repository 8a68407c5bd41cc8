// @vitest-environment happy-dom
import { QueryClient } from '@tanstack/react-query';
import { readFileSync } from 'node:fs';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, test } from 'vitest';
import { keptArticles, keptPublicRecord, keptRecords } from '../dataset/kept-records.fixture.ts';
import { datasetQuery } from '../dataset/dataset-query.ts';
import { parseDataset } from '../dataset/parse-dataset.ts';
import { recordNames, type RecordName } from '../model/dataset.ts';
import { App } from '../pages/app.tsx';
import { nowhere } from './nowhere.ts';
import { namesIn, ownWords } from './own-words.fixture.ts';
import { readingGrade, syllables } from './reading-grade.fixture.ts';

const highest = 9;
/** Shorter strings are labels: a single long word would decide what grade they are. */
const fewestWords = 8;
const names = [...new Set(keptRecords.flatMap(namesIn))].sort((a, b) => b.length - a.length);
const date = /\b(?:\d{1,2}(?:–\d{1,2})? )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* \d{4}/g;

const site = /\b[\w-]+(?:\.[a-z]+)*\.(?:com|org|net|edu|gov|csv|json)\b/g;
const name = /\b[A-Z][\w’'-]+(?: (?:of |for |and )?[A-Z][\w’'-]+)+/g;

/** The text with what nobody can put in plainer words as one short word: names, dates, and what others said. */
function plain(text: string): string {
  const unquoted = text
    .replace(/“[^”]*”/g, 'this')
    .replace(date, 'then')
    .replace(site, 'there');
  return names.reduce((rest, one) => rest.replaceAll(one, 'they'), unquoted).replace(name, 'they');
}

/** What asks for more than nine years of school. */
function hard(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)]
    .filter((text) => plain(text).split(' ').length >= fewestWords)
    .flatMap((text) => {
      const grade = readingGrade(plain(text));
      return grade > highest ? [`${grade.toFixed(1)}: ${text}`] : [];
    });
}

/** The page of a record as it is drawn with nothing chosen but the record. */
function pageOf(record: RecordName): Element {
  const text = readFileSync(`data/${record === 'public' ? 'public-record' : 'articles'}.json`, 'utf8');
  const client = new QueryClient();
  // A page drawn without a browser asks for the first record, whichever it then is given.
  client.setQueryData(datasetQuery(recordNames[0]).queryKey, parseDataset(JSON.parse(text), 'strict'));
  const html = renderToString(<App client={client} address={nowhere} published={{}} />);
  return new DOMParser().parseFromString(html, 'text/html').body;
}

/** The page as blocks of text: each a paragraph, an item, a cell or a heading, without what is set inside a drawing. */
function blocksOf(page: Element): readonly string[] {
  const block = 'p, li, dd, dt, td, th, caption, h1, h2, h3, h4, summary, legend, label, button, [role="option"]';
  return [...page.querySelectorAll(block)]
    .filter((one) => one.querySelector(block) === null)
    .map((one) =>
      [...one.childNodes].map(({ textContent }) => textContent ?? '').join(one.tagName === 'TH' ? '. ' : ' '),
    )
    .map((text) => text.replace(/\s+/g, ' ').trim());
}

describe.each(recordNames)('the page of the %s record in words', (record) => {
  const page = pageOf(record);
  const blocks = blocksOf(page);

  it('asks for nine years of school at most, block by block', () => {
    expect(blocks.length).toBeGreaterThan(200);
    expect(hard(blocks)).toEqual([]);
  });

  it('asks for no more than that as a whole', () => {
    expect(readingGrade(blocks.map(plain).join('. '))).toBeLessThanOrEqual(highest);
  });

  it('breaks every long number into threes', () => {
    // A number on its own: an address may hold what it likes.
    const long = /(?<![\w/.=-])\d{5,}(?![\w/-])/;
    const found = [...page.querySelectorAll('*')]
      .flatMap((one) => [...one.childNodes].filter(({ nodeType }) => nodeType === 3))
      .map(({ textContent }) => textContent ?? '')
      .filter((text) => long.test(text));
    expect(found).toEqual([]);
  });

  it('never tells anybody to look for a colour', () => {
    const colours = /\b(?:red|blue|green|purple|violet|orange|yellow|gr[ae]y|colou?red|darker|lighter)\b/i;
    expect(blocks.filter((text) => colours.test(plain(text)))).toEqual([]);
  });
});

test.each([keptArticles, keptPublicRecord])('what the $record record says in our words is as plain', (dataset) => {
  expect(hard(ownWords(dataset))).toEqual([]);
});

test('the numbers in a record’s own words are broken into threes', () => {
  expect(keptRecords.flatMap(ownWords).filter((text) => /\d{5,}/.test(text))).toEqual([]);
});

describe('readingGrade', () => {
  it('counts syllables as they are spoken', () => {
    const words = { name: 1, names: 1, named: 1, decided: 3, table: 2, sources: 2, union: 2, national: 3 };
    const longer = { affiliate: 4, endorsement: 3, organization: 5, period: 3, actual: 3, statement: 2, reached: 1 };
    const expected = Object.entries({ ...words, ...longer });
    expect(expected.map(([word]) => [word, syllables(word)])).toEqual(expected);
  });

  it('gives a plain sentence a low grade and an official one a high grade', () => {
    expect(readingGrade('The cat sat on the mat. It was warm.')).toBeLessThan(2);
    expect(
      readingGrade('Organizational deliberations necessitated the postponement of any definitive determination.'),
    ).toBeGreaterThan(16);
  });
});
