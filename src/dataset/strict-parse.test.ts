import { expect, test } from 'vitest';
import articles from '../../data/articles.json' with { type: 'json' };
import { DatasetError } from './dataset-error.ts';
import { faultsOf } from './faults-of.fixture.ts';
import { parseDataset } from './parse-dataset.ts';
import { planted, without } from './planted.fixture.ts';

test('the articles record has no fault', () => {
  expect(faultsOf(articles, 'strict')).toEqual([]);
});

const one = articles.endorsements[0];

test.each([
  // Dates
  ['endorsements[4].date.edtf', '2015-11-31', 'found "2015-11-31", expected days of the calendar, the earlier first'],
  ['endorsements[4].date.edtf', '2015-02-30', 'expected days of the calendar'],
  ['endorsements[4].date.edtf', '11/17/2015', 'expected an EDTF date'],
  ['endorsements[4].date.edtf', 'Nov 17', 'expected an EDTF date'],
  ['endorsements[4].date.edtf', '2015-13-01', 'expected days of the calendar'],
  ['endorsements[4].date.edtf', '2015', 'expected an EDTF date'],
  ['endorsements[4].date.edtf', 1447718400000, 'found 1447718400000, expected string'],
  ['endorsements[4].date.edtf', '2015-12-12/2015-12-06', 'expected days of the calendar, the earlier first'],
  ['endorsements[4].date.edtf', '1066-01-01', 'expected a date from 2015-01-01 to 2016-12-31'],
  ['endorsements[4].date.edtf', '9999-12-31', 'expected a date from 2015-01-01 to 2016-12-31'],
  ['context[0].date', '../2014-12-31', 'expected a date from 2015-01-01'],
  ['updated', '2015-02-30', 'expected a day of the calendar'],
  // Counts
  ['organizations[0].membership.count', 0, 'found 0, expected a whole number above zero'],
  ['organizations[0].membership.count', -5, 'expected a whole number above zero'],
  ['organizations[0].membership.count', 1.5, 'expected a whole number above zero'],
  ['organizations[0].membership.count', 50_000_001, 'expected 50,000,000 at most'],
  ['organizations[0].membership.count', 1e308, 'expected 50,000,000 at most'],
  ['organizations[0].membership.count', '1,600,000', 'found "1,600,000", expected number'],
  ['organizations[0].membership.count', null, 'found null, expected number'],
  ['organizations[0].membership.count', true, 'found true, expected number'],
  ['organizations[0].membership.count', [], 'found a list of 0, expected number'],
  ['endorsements[9].voteShare.value', 90, 'expected a share from 0 to 1'],
  ['endorsements[9].turnout.value', 0.5, 'expected a whole number above zero'],
  ['claims[0].value', 2 ** 53, 'expected a number below 2^53'],
  // Evidence
  ['endorsements[3].evidence', [], 'found a list of 0, expected at least one piece of evidence'],
  ['endorsements[3].evidence[0].source', 'gazette', 'found "gazette", expected the id of a source in this file'],
  ['endorsements[3].evidence[0].paragraph', 0, 'expected a paragraph counted from 1'],
  ['endorsements[3].evidence[0].paragraph', null, 'expected a paragraph, counted from 1 over the non-empty lines'],
  [
    'endorsements[3].evidence[0].printed',
    'one two three four five six seven eight nine',
    'expected one to eight words',
  ],
  ['endorsements[3].evidence[0].printed', ' ', 'expected one to eight words as printed'],
  ['endorsements[0].process.accordingTo', null, 'expected whose account it is'],
  ['endorsements[0].process.evidence', [], 'expected at least one piece of evidence'],
  // Mentions
  ['endorsements[3].organization', 'teamsters', 'found "teamsters", expected the id of an organization in this file'],
  ['endorsements[3].candidate', 'Clinton ', 'found "Clinton ", expected the id of a candidate in this file'],
  ['endorsements[3].candidate', 'CLINTON', 'expected the id of a candidate'],
  ['endorsements[3].candidate', 'both', 'expected the id of a candidate'],
  ['context[0].organizations[0]', '__proto__', 'expected the id of an organization'],
  ['claims[0].candidate', 'constructor', 'expected the id of a candidate'],
  ['organizations[8].parent.organization', 'toString', 'expected the id of an organization'],
  // Ids
  ['endorsements[3].id', one?.id, 'found "aft-clinton", expected an id that endorsements[0] does not have'],
  // Fields
  ['endorsements[3].votes', 12, 'found 12, expected no such field'],
  ['members', 6_600_000, 'found 6600000, expected no such field'],
  ['endorsements[0].process.decided', 'toss of a coin', 'expected ("member-vote" | "leadership" | "not-said")'],
  ['sources[0].address', 'javascript:alert(1)', 'expected an address that begins with https:// or http://'],
  ['sources[0].textSha256', null, "expected the SHA-256 of the article's text file"],
  ['sources[0].published.note', '', 'expected how the date is known, since it is not printed'],
  ['candidates[1].order', 1, 'found 1, expected a place that clinton does not have'],
  ['claims[0].verdict.view', '?x=<b>', 'expected a query string'],
  ['endorsements[3]', null, 'found null, expected Object'],
  // Texts
  ['organizations[1].name', '', 'expected text that is not blank'],
  ['organizations[1].name', '\u200b\u2060', 'expected text that can be seen'],
  ['organizations[1].name', 'Machinists ', 'expected NFC text on one line, trimmed'],
  ['organizations[1].name', 'Mach\u202einists', 'expected NFC text on one line'],
  ['organizations[1].name', 'Mach\u0000inists', 'expected NFC text on one line'],
  ['organizations[1].name', 'Machi\nnists', 'expected NFC text on one line'],
  ['organizations[1].name', 'Unio\u0301n', 'expected NFC text on one line'],
  ['organizations[1].name', `Z${'\u0335'.repeat(10)}`, 'expected NFC text on one line'],
  ['organizations[1].name', 'Mach\ud800inists', 'expected NFC text on one line'],
  ['organizations[1].name', 'Union of \ufffdmile', 'expected text without U+FFFD'],
  ['organizations[1].name', 'a'.repeat(201), 'expected 200 characters at most'],
  ['organizations[1].name', 'a'.repeat(100_000), 'expected 2000 characters at most'],
  ['organizations[1].label', 'L'.repeat(37), 'expected a label of 36 characters at most'],
  ['organizations[1].name', 'ＡＭＥＲＩＣＡＮ  federation of Teachers', 'expected a name that "aft" does not have'],
] as const)('%s = %j is refused and named', (path, value, complaint) => {
  const faults = faultsOf(planted(path, value), 'strict');
  expect(faults).toHaveLength(1);
  expect(faults[0]).toContain(`${path}: `);
  expect(faults[0]).toContain(complaint);
});

test.each(['endorsements[3].process', 'organizations[1].name', 'claims[2].verdict.reason', 'license'])(
  'a missing %s is named',
  (path) => {
    expect(faultsOf(without(path), 'strict')).toEqual([`${path}: found nothing, expected a value`]);
  },
);

test.each([
  ['organizations[3].id', 'AFSCME', 'expected an id of lower-case letters and digits'],
  ['organizations[3].id', '__proto__', 'expected an id of lower-case letters and digits'],
  ['sources[1].id', 'aljazeera', 'expected an id that sources[0] does not have'],
] as const)('%s = %j is refused, and so are the mentions of what it was called', (path, value, complaint) => {
  const faults = faultsOf(planted(path, value), 'strict');
  expect(faults[0]).toContain(`${path}: `);
  expect(faults[0]).toContain(complaint);
  expect(faults.slice(1).every((line) => line.includes('expected the id of a'))).toBe(true);
});

test('all faults of a file are told together, and one fault is told once', () => {
  const raw = planted('endorsements', [
    { ...one, id: 'Aft', note: '' },
    { ...articles.endorsements[1], candidate: 'oak', votes: 1 },
  ]);
  expect(faultsOf(raw, 'strict').map((line) => line.split(':')[0])).toEqual([
    'endorsements[0].id',
    'endorsements[0].note',
    'endorsements[1].votes',
    'endorsements[1].candidate',
  ]);
});

test('records that mention a broken one are not blamed for it', () => {
  expect(faultsOf(planted('organizations[4].kind', 'guild'), 'strict')).toHaveLength(1);
  expect(faultsOf(planted('sources[4].known', 'guessed'), 'strict')).toHaveLength(1);
});

test('an organization that endorses two candidates is refused', () => {
  const both = [...articles.endorsements, { ...one, id: 'aft-sanders', candidate: 'sanders' }];
  expect(faultsOf(planted('endorsements', both), 'strict')).toEqual([
    'endorsements[11].organization: found "aft", expected an organization that endorsements[0] does not have',
  ]);
});

test('a parent that is its own descendant is refused, and the search for it ends', () => {
  const evidence = [{ source: 'time', paragraph: 15, printed: 'x' }];
  const parent = { organization: 'seiu-nh-affiliate', evidence };
  const faults = faultsOf(planted('organizations[4].parent', parent), 'strict');
  expect(faults).toHaveLength(1);
  expect(faults[0]).toMatch(/^organizations\[8\]\.parent\.organization: .*not its own descendant$/);
  const own = { organization: 'aft', evidence };
  expect(faultsOf(planted('organizations[0].parent', own), 'strict')[0]).toContain('not its own descendant');
});

test('the error carries a headline for readers and lists the faults', () => {
  const parse = () => parseDataset(planted('endorsements[3].votes', 12), 'strict');
  expect(parse).toThrow(DatasetError);
  expect(parse).toThrow('not in the expected format');
  expect(parse).toThrow('endorsements[3].votes: found 12, expected no such field');
});
