import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatFault } from '../dataset/fault.ts';
import { datasetFaults } from './dataset-faults.ts';
import { datasetWarnings } from './dataset-warnings.ts';

const text = readFileSync('src/dataset/fixtures/articles.json', 'utf8');

/** What is wrong with the invented list once some of its text is replaced, which must be there. */
function faultsWith(...changes: readonly (readonly [string, string])[]): readonly string[] {
  const changed = changes.reduce((edited, [from, to]) => {
    expect(edited.includes(from), from).toBe(true);
    return edited.replace(from, to);
  }, text);
  return datasetFaults(changed).faults.map(formatFault);
}

function lineOf(words: string): number {
  return text.slice(0, text.indexOf(words)).split('\n').length;
}

test('the invented list is sound, with a byte order mark and Windows line ends too', () => {
  expect(datasetFaults(text).faults).toEqual([]);
  expect(datasetFaults(`\ufeff${text.replaceAll('\n', '\r\n')}`).dataset?.endorsements).toHaveLength(17);
});

test('a fault has line, path, id, what was found and what was expected', () => {
  expect(faultsWith(['"2019-11-15"', '"2019-13-15"'])).toEqual([
    `line ${lineOf('"2019-11-15"')}, endorsements[1].date.edtf of "upwa-rivera": found "2019-13-15", expected a month from 01 to 12, not 13`,
  ]);
});

test('all faults are told at once, in the order of the file', () => {
  const faults = faultsWith(
    ['"printed": "2.1 million members"', '"printed": "a b c d e f g h i"'],
    ['"list": "articles"', '"list": "article"'],
    ['"hedge": "some"', '"hegde": "some"'],
    ['"organization": "noa"', '"organization": "nao"'],
    ['"decided": "delegates"', '"decided": "delegate"'],
  );
  expect(faults.map((fault) => fault.replace(/^line \d+, /, ''))).toEqual([
    'list: found "article", expected "articles" or "public"; did you mean "articles"?',
    'organizations[0].membership.evidence[0].printed of "neu": found "a b c d e f g h i", expected eight words at most as printed, and these are 9',
    'organizations[1].membership.hegde of "upwa": found "some", expected no field of that name; did you mean "hedge"?',
    'endorsements[4].organization of "noa-holt": found "nao", expected the id of an organization in this file; did you mean "noa"?',
    expect.stringContaining(
      'endorsements[5].process.decided of "cmw-holt": found "delegate", expected "member-vote", "delegates"',
    ),
  ]);
  const lines = faults.map((fault) => Number(/^line (\d+)/.exec(fault)?.[1]));
  expect(lines).toEqual([...lines].sort((a, b) => a - b));
});

describe('what helps to mend a fault', () => {
  const [before, last] = [text.slice(0, text.indexOf('"how": "switched"')), '"how": "switched",'];

  test('evidence of a misspelt source: the near id, and nothing of its paragraph', () => {
    expect(faultsWith(['"source": "gazette"', '"source": "gazete"'])).toEqual([
      expect.stringMatching(
        /\.source.*: found "gazete", expected the id of a source in this file; did you mean "gazette"\?$/,
      ),
    ]);
  });

  test('a field that is missing: the few words that it may hold', () => {
    expect(before).not.toBe('');
    expect(faultsWith([last, ''])).toEqual([
      expect.stringMatching(/\.ended\.how of "\S+": found nothing, expected "switched" or "withdrawn"$/),
    ]);
  });

  test('a field that stands a level too deep: where it belongs', () => {
    const ended = /"edtf": "2020-03-10"\s*\},\s*("evidence": \[[^\]]*\])/.exec(text);
    expect(ended).not.toBeNull();
    const [whole = '', evidence = ''] = ended ?? [];
    expect(faultsWith([whole, `"edtf": "2020-03-10", ${evidence} }`])).toEqual([
      expect.stringMatching(/\.ended\.evidence.*: found nothing, expected a value/),
      expect.stringMatching(
        /\.ended\.date\.evidence.*: found a list of 1, expected it a level higher: beside "date", not in it$/,
      ),
    ]);
  });

  test.each([
    ['"2019-11-15"', '"2019-11-15 "', '; there is a space at one of its ends'],
    ['"2019-11-15"', '"2019-11\u00a0-15"', '; there is a no-break space (U+00A0)'],
    [
      '"organization": "noa"',
      '"organization": "noa\u200b"',
      'did you mean "noa"?; there is an invisible character (U+200B)',
    ],
  ])('%s → %j: the space that nobody sees', (from, to, words) => {
    expect(faultsWith([from, to])).toEqual([expect.stringContaining(words)]);
  });

  test('an id given twice: the line of the other', () => {
    const [first, twin] = ['"id": "neu",', '"id": "upwa",'];
    const faults = faultsWith([twin, first]).filter((fault) => fault.includes('an id that'));
    expect(faults).toEqual([
      expect.stringContaining(`an id that organizations[0] does not have, line ${lineOf(first)}`),
    ]);
  });
});

describe('what only a curator is told', () => {
  test.each([
    ['"who": "teachers"', '"who": "teachers", "city": "Harbor City"', 'organizations[0].city of "neu"'],
    [
      '"stakes":',
      '"totals": { "rivera": 3690000 }, "stakes":',
      'totals: found an object, expected no field of that name',
    ],
    ['"site": "Union', '"motto": "x", "site": "Union', 'race.motto: found "x", expected no field of that name'],
    ['Its North Valley affiliate went', "the teachers' affiliate went", 'curly marks in our own words'],
  ])('%s → %s', (from, to, words) => {
    expect(faultsWith([from, to]).join()).toContain(words);
  });

  test('straight marks are fine in what is quoted', () => {
    expect(faultsWith(['"printed": "its board"', `"printed": "the union's board"`])).toEqual([]);
  });

  test.each([
    ['candidate=nobody', '“candidate” was given “nobody”, which isn’t on this list'],
    ['from=yesterday', '“from” can’t be “yesterday”'],
    ['record=articles', 'no “record”: a view is of its own list'],
    ['union=firefighters', 'a view with at least one endorsement'],
    ['asof=2019-12-12', '“asof” is no longer a setting'],
  ])('a verdict whose view is %s', (view, words) => {
    expect(faultsWith(['"view": "decided=member-vote"', `"view": "${view}"`]).join()).toContain(words);
  });
});

test('a size that is hard to believe and a name in two scripts are warned of, and let pass', () => {
  const odd = text
    .replace('"count": 2100000', '"count": 20000001')
    .replace('"name": "United Miners"', '"name": "Unit\u0435d Miners"');
  const { dataset } = datasetFaults(odd);
  expect(dataset && datasetWarnings(dataset).map(formatFault)).toEqual([
    'organizations[0].membership.count: found 20000001, expected 20,000,000 members at most, but for a federation',
    'organizations[0].membership.count: found 20000001, expected what its evidence prints: 2,100,000',
    'organizations[10].name: found "Unit\u0435d Miners", expected letters of one script',
  ]);
});
