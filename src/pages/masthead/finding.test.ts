import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyDataset } from '../../dataset/fixtures/any-dataset.fixture.ts';
import { rawLists } from '../../dataset/fixtures/fixture-datasets.fixture.ts';
import { parseDataset } from '../../dataset/parse-dataset.ts';
import { smallCount } from '../../model/words/numbers.ts';
import { resultOf } from '../../model/list-result.ts';
import { finding } from './finding.ts';

const { articles } = rawLists;
const evidence = [{ source: 'gazette', paragraph: 1, printed: 'so it was' }];
const names = ['Ash', 'Oak', 'Elm', 'Yew', 'Fir', 'Birch'] as const;

interface Made {
  readonly candidate: string;
  readonly date?: string;
  readonly decided?: 'member-vote';
  /** The choice of the same union that this one goes with. */
  readonly of?: number;
  readonly ended?: 'switched' | 'withdrawn';
}

/** So many endorsements of each candidate, every one by a union of its own. */
function each(...counts: readonly number[]): readonly Made[] {
  return counts.flatMap((count, index) => Array.from({ length: count }, () => ({ candidate: names[index] ?? '' })));
}

function findingOf(candidates: number, choices: readonly Made[], silent = 0): string {
  const own = new Set(choices.map(({ of }, index) => of ?? index));
  const ids = [...own, ...Array.from({ length: silent }, (_, index) => 100 + index)];
  return finding(
    parseDataset({
      ...articles,
      stakes: [],
      context: [],
      claims: [],
      candidates: names.slice(0, candidates).map((name, index) => ({
        id: name.toLowerCase(),
        name: `A. ${name}`,
        shortName: name,
        order: index + 1,
      })),
      organizations: ids.map((id) => ({
        id: `union-${id}`,
        name: `Union number ${id}`,
        label: `Union ${id}`,
        who: 'workers',
        kind: 'national-union',
        evidence,
      })),
      endorsements: choices.map(({ candidate, date = '2019-10', decided, of, ended }, index) => ({
        id: `choice-${index}`,
        organization: `union-${of ?? index}`,
        candidate: candidate.toLowerCase(),
        date: { edtf: date, evidence },
        process: decided ? { decided, accordingTo: 'the Gazette', evidence } : { decided: 'not-said' },
        ...(ended ? { ended: { how: ended, date: { edtf: '2020-01' }, evidence } } : {}),
        evidence,
      })),
    }),
  );
}

test.each([
  ['two, one ahead', 2, each(6, 2), 'Six of the eight national unions in the four articles backed Ash.'],
  ['two, even', 2, each(3, 3), 'The national unions split evenly: three each.'],
  ['two, all for one', 2, each(0, 4), 'All four national unions named backed Oak.'],
  ['two, one union', 2, each(1), 'The one national union named backed Ash.'],
  [
    'three, two even and a third',
    3,
    each(3, 3, 1),
    'Ash and Oak drew even, with three national unions each; Elm had one.',
  ],
  ['three, two even and none', 3, each(1, 0, 1), 'Ash and Elm drew even, with one national union each.'],
  ['three, all even', 3, each(2, 2, 2), 'Ash, Oak and Elm drew even, with two national unions each.'],
  ['three, no majority', 3, each(2, 4, 3), 'Oak had the most national unions: four, to Elm’s three and Ash’s two.'],
  ['six, no majority', 6, each(4, 1, 1, 1, 1, 1), 'Ash had the most national unions: four of nine.'],
  ['six, counted in digits', 6, each(6, 2, 2, 2, 2, 1), 'Ash had the most national unions: six of 15.'],
  [
    'six, one ahead of all',
    6,
    each(9, 1, 1, 1, 1, 1),
    'Nine of the 14 national unions in the four articles backed Ash.',
  ],
  ['one', 1, each(3), 'Three national unions backed A. Ash.'],
  ['one, with one union', 1, each(1), 'One national union backed A. Ash.'],
  ['one, with none', 1, [], 'No national union’s choice in the governor’s primary is on this list.'],
])('with %s', (_, candidates, choices, words) => {
  expect(findingOf(candidates, choices)).toBe(words);
});

test('a majority is of those that the list names, or of those that took sides where it names others', () => {
  expect(findingOf(2, each(3, 1))).toBe('Three of the four national unions in the four articles backed Ash.');
  expect(findingOf(2, each(3, 1), 2)).toBe(
    'Three of the four national unions that took sides in the four articles backed Ash.',
  );
  expect(findingOf(2, each(4), 1)).toBe('All four national unions that took sides backed Ash.');
});

test('a union that backs two is one union, though it counts for both', () => {
  const both = [...each(2, 1), { candidate: 'Oak', of: 0 }, { candidate: 'Oak', of: 1 }];
  expect(findingOf(2, both)).toBe('All three national unions in the four articles backed Oak.');
});

test('a choice that ended is none of a candidate’s', () => {
  const switched = [
    ...each(2),
    { candidate: 'Oak', ended: 'switched' as const },
    { candidate: 'Ash', of: 2, date: '2020-01' },
  ];
  expect(findingOf(2, switched)).toBe('All three national unions named backed Ash.');
  const withdrawn = [...each(2), { candidate: 'Oak', ended: 'withdrawn' as const }];
  expect(findingOf(2, withdrawn)).toBe('By the end, two national unions backed Ash, and none backed anyone else.');
  expect(findingOf(2, withdrawn.slice(2))).toBe(
    'No national union on this list backed a candidate in the governor’s primary to the end.',
  );
});

test('where some came late, it is told how things stood when the race was settled', () => {
  const late = (...counts: readonly number[]) => [...each(...counts), { candidate: 'Ash', date: '2020-07' }];
  const words = 'When Rivera clinched the nomination,';
  expect(findingOf(2, late(3, 2))).toBe(
    `${words} three national unions had backed Ash and two Oak. One more backed Ash later.`,
  );
  expect(findingOf(3, late(3, 2, 1))).toBe(
    `${words} three national unions had backed Ash, two Oak and one Elm. One more backed Ash later.`,
  );
  expect(findingOf(2, [...late(1, 2), { candidate: 'Oak', date: '2020-06' }])).toBe(
    `${words} at least two national unions had backed Oak and at least one Ash. One more backed Ash later.`,
  );
  expect(findingOf(4, late(4, 3, 2, 1))).toBe(
    `${words} four national unions had backed Ash, three Oak, two Elm and one Yew. One more backed Ash later.`,
  );
});

test('a tab counts what the finding of its list counts, from any list', () => {
  fc.assert(
    fc.property(anyDataset, (dataset) => {
      const words = finding(dataset);
      if (!words.startsWith('When')) return;
      const [then = ''] = words.split('. ');
      const told = resultOf(dataset)
        .filter(({ unions }) => unions > 0)
        .sort((a, b) => b.unions - a.unions);
      for (const { name, unions } of told)
        expect(then).toMatch(new RegExp(`\\b${smallCount(unions)}(?: national unions?)?(?: had backed)? ${name}\\b`));
    }),
  );
});

test('reported votes of members are a sentence of their own where they went one way', () => {
  const voted = [...each(2, 1), { candidate: 'Oak', decided: 'member-vote' as const }];
  expect(findingOf(2, voted)).toBe(
    'The national unions split evenly: two each. The one reported to have let its members vote chose Oak.',
  );
  expect(findingOf(1, [{ candidate: 'Ash', decided: 'member-vote' }])).toBe('One national union backed A. Ash.');
});

test('where every union let its members vote, none of them is told apart as the one that did', () => {
  const voted = { candidate: 'Ash', decided: 'member-vote' as const };
  expect(findingOf(2, [voted])).toBe(
    'The one national union named backed Ash. It is reported to have let its members vote.',
  );
  expect(findingOf(2, [voted, voted])).toBe(
    'Both national unions named backed Ash. Both are reported to have let their members vote.',
  );
});
