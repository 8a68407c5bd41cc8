// @vitest-environment happy-dom
import { describe, expect, it, test } from 'vitest';
import { fixtureLists } from '../dataset/fixtures/fixture-datasets.fixture.ts';
import { dataFolder, filesIn, readLists } from './list-files.ts';
import { readingGrade } from './reading-grade.fixture.ts';
import {
  blocksOf,
  drawnTexts,
  namesIn,
  ownTexts,
  pageMarkup,
  writtenTexts,
  type ShownText,
} from './shown-texts.fixture.tsx';

const own = filesIn(dataFolder()).flatMap(ownTexts);
const month = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?';

/** Worn phrases, words of our own trade, British spellings, and dates that are not the Associated Press's. */
const banned: readonly RegExp[] = [
  /\bst(?:ands?|ood)\b/i,
  /\bbod(?:y|ies)\b/i,
  /\bby the articles\b/i,
  /\b(?:can[’']t|cannot) tell\b/i,
  /\bnone match/i,
  /\bnot known\b|\bunknown\b|\bknown size|\bsizes? (?:is|are) known/i,
  /\bno figure\b/i,
  /\bnot said\b|\bnobody said\b/i,
  /(?<!\bpublic )\brecords?\b/i,
  /\brows?\b/i,
  /\baddress(?:es)?\b/i,
  /\bpictures?\b/i,
  /\bparents?\b/i,
  /\be-mail/i,
  /\b(?:colour|favour|labour|centre|licence|judgement|catalogue)/i,
  /\b(?:organi|recogni|summari|reali|emphasi)s(?!ts?\b|ms?\b|is\b)/i,
  new RegExp(`\\b\\d{1,2}(?:–\\d{1,2})? ${month} \\d{4}\\b`),
];

const allowed: readonly RegExp[] = [
  // What somebody else printed is theirs.
  /“[^”]*”/g,
  // A table and a spreadsheet are made of rows.
  /\bone (?:in each )?row\b/gi,
  // Names of files, as they are published.
  /\b[\w-]+\.(?:json|csv)\b/g,
  // And of a column, which programs read.
  /^- record:/g,
];

function worn(texts: readonly ShownText[]): readonly string[] {
  return texts.flatMap(({ where, text }) => {
    const ours = allowed.reduce((rest, one) => rest.replace(one, 'it'), text);
    const [found] = banned.flatMap((one) => one.exec(ours)?.[0] ?? []);
    return found === undefined ? [] : [`“${found}” in ${where}: ${text}`];
  });
}

describe('no worn phrase', () => {
  it('is in what is drawn of two lists', () => {
    expect(worn(drawnTexts(fixtureLists))).toEqual([]);
  });

  it('is written in the program', () => {
    expect(worn(writtenTexts())).toEqual([]);
  });

  it('is in what the lists say in our words', () => {
    expect(worn(own)).toEqual([]);
  });

  it('gets by', () => {
    const texts = ['The record of 17 December 2015', 'by the articles', 'Not known.', 'Its parent', '3 rows'];
    expect(worn(texts.map((text) => ({ where: 'a test', text })))).toHaveLength(texts.length);
  });
});

const highest = 9;
/** What is shorter or no sentence is a label: a single long word would decide what grade it is. */
const fewestWords = 8;
const date = new RegExp(`${month} \\d{1,2}(?:–\\d{1,2})?, \\d{4}`, 'g');
const site = /\b[\w-]+(?:\.[a-z]+)*\.(?:com|org|net|edu|gov|csv|json)\b/g;
const name = /\b[A-Z][\w’'-]+(?: (?:of |for |and )?[A-Z][\w’'-]+)+/g;

/** The text with what nobody can put in plainer words as one short word: names, dates, and what others said. */
function plain(text: string, names: readonly string[]): string {
  const unquoted = text
    .replace(/“[^”]*”/g, 'this')
    .replace(date, 'then')
    .replace(site, 'there');
  return names.reduce((rest, one) => rest.replaceAll(one, 'they'), unquoted).replace(name, 'they');
}

/** What asks for more than nine years of school. */
function hard(texts: readonly string[], names: readonly string[]): readonly string[] {
  return [...new Set(texts)].flatMap((text) => {
    const words = plain(text, names);
    const isLabel = words.split(' ').length < fewestWords || !/[.?!]$/.test(words);
    const grade = isLabel ? 0 : readingGrade(words);
    return grade > highest ? [`${grade.toFixed(1)}: ${text}`] : [];
  });
}

describe.each(['', 'record=public'])('the page of the address “%s” in words', (search) => {
  const blocks = blocksOf(pageMarkup(fixtureLists, search));
  const names = fixtureLists.flatMap(namesIn);

  it('asks for nine years of school at most, block by block', () => {
    expect(blocks.length).toBeGreaterThan(200);
    expect(hard(blocks, names)).toEqual([]);
  });

  it('breaks every long number into threes', () => {
    // A number on its own: a link may hold what it likes.
    expect(blocks.filter((text) => /(?<![\w/.=-])\d{5,}(?![\w/-])/.test(text))).toEqual([]);
  });

  it('never tells anybody to look for a color', () => {
    const colors = /\b(?:red|blue|green|purple|violet|orange|yellow|gr[ae]y|colou?red|darker|lighter)\b/i;
    expect(blocks.filter((text) => colors.test(plain(text, names)))).toEqual([]);
  });
});

test('what the lists say in our words is as plain as a whole, its numbers in threes', () => {
  const texts = own.map(({ text }) => text);
  const names = readLists().flatMap(({ dataset }) => namesIn(dataset));
  expect(readingGrade(texts.map((text) => plain(text, names)).join('. '))).toBeLessThanOrEqual(highest);
  expect(texts.filter((text) => /\d{5,}/.test(text))).toEqual([]);
});
