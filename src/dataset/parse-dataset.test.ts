import { describe, expect, test } from 'vitest';
import { organizationOf } from '../model/dataset.ts';
import { fixtureArticles, rawLists } from './fixtures/fixture-datasets.fixture.ts';
import { parseDataset } from './parse-dataset.ts';
import { faultsOf, planted, without } from './planted.fixture.ts';

const { articles } = rawLists;
const evidence = [{ source: 'gazette', paragraph: 1, printed: 'so it was' }];

describe('what is read', () => {
  test('entries become the model’s: maps by id, dates with their bounds, null and empty where nothing stands', () => {
    const [, second] = fixtureArticles.endorsements;
    expect(second?.date).toMatchObject({ when: { precision: 'day', earliest: '2019-11-15' }, inferred: false });
    expect(second).toMatchObject({ voteShare: null, turnout: null, ended: null, annotation: '', notes: [] });
    expect(organizationOf(fixtureArticles, second?.organization ?? ('' as never))).toMatchObject({
      label: 'UPWA',
      parent: null,
      membership: { count: 1_400_000, hedge: 'some', conflicts: [{ count: 1_300_000 }] },
    });
    expect(fixtureArticles.candidates[1]?.left?.when.edtf).toBe('2020-06-16');
    expect(fixtureArticles.endorsements.find(({ id }) => id === 'transit-holt')?.ended).toMatchObject({
      how: 'switched',
      when: { edtf: '2020-03-10' },
    });
  });

  test('candidates come in the order of their places', () => {
    const { candidates } = parseDataset({ ...articles, candidates: [...articles.candidates].reverse() });
    expect(candidates.map(({ order }) => order)).toEqual([1, 2]);
  });

  test('a third candidate is a third, up to six', () => {
    const more = [3, 4, 5, 6, 7].map((order) => ({
      id: `c${order}`,
      name: `Cand ${order}`,
      shortName: `C${order}`,
      order,
    }));
    expect(faultsOf(planted('candidates', [...articles.candidates, ...more.slice(0, 4)]))).toEqual([]);
    expect(faultsOf(planted('candidates', [...articles.candidates, ...more])).join()).toContain(
      'six candidates at most',
    );
  });

  test('what may be left out may be left out', () => {
    for (const path of [
      'stakes',
      'outcome',
      'context',
      'claims',
      'words.cautions',
      'race.settled',
      'organizations[0].membership',
    ])
      expect(faultsOf(without(path)), path).toEqual([]);
    expect(faultsOf(planted('race.settled', null))).toEqual([]);
  });

  test('an empty list is sound', () => {
    const empty = {
      ...articles,
      organizations: [],
      endorsements: [],
      context: [],
      claims: [],
      sources: [],
      stakes: [],
      candidates: [{ ...articles.candidates[0] }],
    };
    expect(faultsOf(empty)).toEqual([]);
  });
});

test.each(['sources', 'organizations', 'endorsements', 'context', 'claims'])(
  '2,000 entries of %s are read; one more, and the file is refused for that alone',
  (section) => {
    const entries = Array.from({ length: 2001 }, () => ({}));
    expect(faultsOf(planted(section, entries))).toEqual([
      `${section}: found a list of 2001, expected 2,000 entries at most`,
    ]);
    expect(faultsOf(planted(section, entries.slice(1))).join()).not.toContain('entries at most');
  },
);

describe('what one entry owes to another', () => {
  const again = { ...articles.endorsements[0], id: 'again' };

  test.each([
    ['endorsements[3].organization', 'machinist', 'the id of an organization in this file; did you mean "machinists"?'],
    ['endorsements[3].candidate', 'nobody', 'the id of a candidate in this file: "rivera" or "holt"'],
    ['claims[0].rows[1]', 'upwa-river', 'the id of an endorsement in this file; did you mean "upwa-rivera"?'],
    ['context[0].organizations[0]', 'nobody-at-all', 'the id of an organization in this file'],
    ['organizations[0].evidence[0].source', 'gazete', 'the id of a source in this file; did you mean "gazette"?'],
    ['organizations[11].parent.organization', 'upwa-north', 'the id of an organization in this file'],
    ['organizations[1].id', 'neu', 'an id that organizations[0] does not have'],
    ['organizations[1].name', 'NATIONAL  Educators Union', 'a name that "neu" does not have'],
    ['organizations[1].label', 'neu', 'a label that "neu" does not have'],
    ['organizations[11].parent', null, 'the national union that this affiliate belongs to, such as'],
    ['organizations[0].parent', { organization: 'neu-north', evidence }, 'an organization that does not itself belong'],
    ['endorsements[1].process.accordingTo', null, 'who says how it was decided'],
    ['endorsements[1].process.evidence', [], 'at least one piece of evidence'],
    ['endorsements[0].date.evidence[0].paragraph', null, 'a paragraph'],
    ['sources[1].published.note', '', 'how the date is known, since it is not printed'],
    ['candidates[1].order', 1, 'a place that "rivera" does not have'],
    ['context[2].organizations', [], 'the organization that backed nobody'],
    ['version', '1.2.0', 'the file’s own version, "1.2.0": what changed with it'],
    ['updated', '2021-03-01', 'the day of the newest change, "2021-02-01"'],
    ['changes[1].version', '1.10.0', 'a version below "1.1.0", since the newest comes first'],
    ['race.from', '2021-01-01', 'a day after "from", "2021-01-01"'],
    ['race.settled.on', '2021-06-02', 'a day of the race, 2019-01-01 to 2020-12-31'],
    ['race.firstVote', { on: '2018-12-31', words: 'the first vote' }, 'a day of the race, 2019-01-01 to 2020-12-31'],
    ['endorsements[1].date.edtf', '2021-06-02', 'a date of the race, 2019-01-01 to 2020-12-31'],
    ['endorsements[1].date.edtf', '../2018-12', 'a date of the race'],
    ['context[0].date', '2018-12/2019-02', 'a date of the race'],
    ['candidates[1].left.date.edtf', '2021', 'a date: '],
    ['endorsements[11].ended.date.edtf', '2019-05', 'a date after the endorsement itself'],
  ])('%s: %j', (path, value, expected) => {
    expect(faultsOf(planted(path, value)).join('\n')).toContain(expected);
  });

  test('one organization backs one candidate once, and may back two', () => {
    expect(faultsOf(planted('endorsements', [...articles.endorsements, again])).join()).toContain(
      'a candidate whom the organization does not back in "neu-rivera": one entry for each choice',
    );
    expect(faultsOf(planted('endorsements', [...articles.endorsements, { ...again, candidate: 'holt' }]))).toEqual([]);
  });

  test('a switch needs somebody to switch to', () => {
    const alone = articles.endorsements.filter(({ id }) => id !== 'transit-rivera');
    expect(faultsOf(planted('endorsements', alone)).join()).toContain('a second entry of this organization');
  });

  test('parents in a ring of any length are found, and the search ends', () => {
    for (const length of [1, 2, 3, 50, 1500]) {
      const ring = Array.from({ length }, (_, index) => ({
        ...articles.organizations[0],
        id: `ring-${index}`,
        name: `Ring ${index}`,
        label: `R${index}`,
        parent: { organization: `ring-${(index + 1) % length}`, evidence },
      }));
      expect(faultsOf(planted('organizations', [...articles.organizations, ...ring]))).toHaveLength(length);
    }
  });

  test('evidence names a paragraph exactly where a text of its source is kept', () => {
    expect(faultsOf(without('sources[0].textSha256')).join()).toContain('null, since no text of "gazette" is kept');
    expect(faultsOf(planted('claims[0].evidence[0].paragraph', 3, 'public')).join()).toContain('null, since no text');
  });
});

describe('what is wrong is said in a curator’s words', () => {
  test.each([
    [
      'endorsements[0].date',
      '2019-10',
      'found "2019-10", expected an object such as { "edtf": "2019-10", "evidence": […] }',
    ],
    ['endorsements[0].date.edtf', '2019-13-01', 'found "2019-13-01", expected a month from 01 to 12, not 13'],
    ['endorsements[0].date.edtf', '2019-11-31', 'expected a day from 01 to 30, the days of November 2019'],
    ['endorsements[0].date.edtf', '2019-12-12/2019-12-06', 'expected the earlier date before the "/"'],
    ['endorsements[0].date.edtf', '2019-10-05~', 'a day without "~"; only a month or a season can be approximate'],
    ['endorsements[0].date.edtf', '2019-9', 'two digits for a month and for a day'],
    ['endorsements[0].evidence[0].printed', 'a b c d e f g h i j', 'eight words at most as printed, and these are 10'],
    ['endorsements[0].process.decided', 'leaders', 'expected "member-vote", "delegates", "leadership-after-poll"'],
    ['endorsements[0].process.decided', 'leadrship', 'did you mean "leadership"?'],
    ['organizations[0].membership.count', '340,000', 'the number by itself: 340000, without quotes and commas'],
    ['organizations[0].membership.count', 0, 'a whole number from 1 to 50,000,000'],
    ['organizations[0].membership.basis', 'member', 'did you mean "members"?'],
    ['organizations[0].evidence', [], 'found an empty list, expected at least one piece of evidence'],
    ['organizations[0].evidence', {}, 'found an object, expected a list in square brackets'],
    ['words.isPlural', 'yes', 'found "yes", expected true or false'],
    ['claims[0].id', 'Four Unions', 'an id of lower-case letters and digits, with single hyphens between words'],
    ['sources[0].address', 'gazette.example', 'a link that begins with https:// or http://'],
    ['claims[0].verdict.read', 'x', 'eight hexadecimal digits'],
  ])('%s: %j', (path, value, words) => {
    const [fault, ...others] = faultsOf(planted(path, value));
    expect(fault).toContain(`${path}: `);
    expect(fault).toContain(words);
    expect(others).toEqual([]);
  });

  test('a field that is missing is named', () => {
    expect(faultsOf(without('endorsements[3].process'))).toEqual([
      'endorsements[3].process: found nothing, expected a value, since every entry has one',
    ]);
  });

  test('all that is wrong is said at once, shapes and mentions alike', () => {
    const raw = planted('endorsements[0].date.edtf', 'x') as typeof articles;
    expect(
      faultsOf({ ...raw, updated: 'today', context: [{ ...raw.context[0], organizations: ['nobody'] }] }),
    ).toHaveLength(3);
  });
});
