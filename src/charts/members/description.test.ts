import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { selectedRows, type Row } from '../../model/selected.ts';
import { defaultSelection } from '../../model/selection.ts';
import { isNationalUnion } from '../../model/tally.ts';
import { anyView, type AnyView } from '../any-view.fixture.ts';
import { countedAgain, countsOneThing, isOfFilter, ranked, sizeOf } from '../counted-again.fixture.ts';
import { standsFor } from '../read-number.fixture.ts';
import { literally, numeral, untold, type Told } from '../told.fixture.ts';
import { inventedRace } from '../invented-race.fixture.ts';
import { membersDescription } from './description.ts';
import { barLimit } from './rows.ts';

function described({ dataset, rows, selection }: AnyView): ReturnType<typeof membersDescription> {
  return membersDescription(dataset, rows, selection);
}

function isLateUnion(row: Row): boolean {
  return isNationalUnion(row) && row.phase === 'decided';
}

function assertTold(part: keyof ReturnType<typeof described>, known: (view: AnyView) => readonly Told[]): void {
  fc.assert(
    fc.property(anyView, (view) => {
      expect(untold(described(view)[part], known(view))).toEqual([]);
    }),
    { numRuns: 400 },
  );
}

describe('membersDescription', () => {
  it('gives no number in the subtitle but those of the filter', () => {
    assertTold('subtitle', (view) => [
      {
        sentence: /^Members of each organization, as the five articles give them\. Showing (.*)\.$/,
        isTrue: (filter = '') => isOfFilter(filter, view),
      },
    ]);
  });

  it('gives sums in the summary that come out the same when counted again', () => {
    assertTold('summary', (view) => [
      ...countedAgain(view)
        .filter(({ unions }) => unions > 0)
        .map(({ candidate, unions, known, members, hedge }): Told => {
          const whose = `${candidate.name}: ${numeral} national unions?`;
          if (!countsOneThing(view))
            return { sentence: new RegExp(`${whose}\\.`), isTrue: (a = '') => standsFor(a, unions) };
          if (known === 0)
            return {
              sentence: new RegExp(`${whose}, none with a known size\\.`),
              isTrue: (a = '') => standsFor(a, unions),
            };
          return {
            sentence: new RegExp(
              `${whose}, ${hedge === null ? '' : literally(`${hedge} `)}${numeral} members${known === unions ? '' : ` in ${numeral} of them; the rest have no figure`}\\.`,
            ),
            isTrue: (a = '', b = '', c = String(known)) =>
              standsFor(a, unions) && standsFor(b, members) && standsFor(c, known),
          };
        }),
      {
        sentence: new RegExp(
          `${numeral} of these unions came after the race was decided and (?:is|are) shown apart\\.`,
        ),
        isTrue: (count = '') => standsFor(count, view.rows.filter(isLateUnion).length),
      },
      {
        sentence: new RegExp(`${numeral} other (?:body|bodies) shown apart and not added up\\.`),
        isTrue: (count = '') =>
          standsFor(
            count,
            countedAgain(view).reduce((sum, { others }) => sum + others, 0),
          ),
      },
      {
        sentence: new RegExp(`Bar chart of ${numeral} endorsements?, sorted by ${view.selection.sort}\\.`),
        isTrue: (count = '') => standsFor(count, view.rows.length),
      },
    ]);
  });

  it('names in the note every organization without a size, or counts those that it leaves unnamed', () => {
    assertTold('note', (view) => {
      const { rows } = view;
      const silent = rows.filter(({ organization }) => organization.membership === null);
      const largest = Math.max(0, ...rows.filter(isNationalUnion).map(sizeOf));
      return [
        {
          sentence: /Sizes count (.+): each figure that is not of members says so, and none are added up\./,
          isTrue: () =>
            new Set(rows.flatMap(({ organization }) => organization.membership?.basis ?? [])).size > 1 &&
            !countsOneThing(view),
        },
        {
          sentence:
            /The bars? of (.+) (?:is|are) cut short: at full length (?:it|they) would leave no room to tell the unions apart\./,
          isTrue: (list = '') =>
            rows.every(
              (row) =>
                isNationalUnion(row) ||
                sizeOf(row) <= 1.5 * largest ||
                list.includes(' more') ||
                list.includes(row.organization.label),
            ),
        },
        {
          sentence:
            /No source in this record gives the size of (.+)\. An open, hatched bar stands for that: its length means nothing, and no sum counts it\./,
          isTrue: (list = '') => {
            const named = silent.filter(({ organization }) => list.includes(organization.label)).length;
            const more = / and (\d+) more$/.exec(list);
            return more ? Number(more[1]) + 6 === silent.length : named === silent.length;
          },
        },
      ];
    });
  });

  it('gives a headline that the ranking bears out', () => {
    assertTold('headline', (view) => {
      const { rows } = view;
      const adds = countsOneThing(view);
      const sized = ranked(rows).filter(({ organization }) => adds || organization.membership?.basis === 'members');
      const size = adds ? 'known size' : 'known number of members';
      const [first] = sized;
      const label = literally(first?.organization.label ?? 'nobody');
      const top = (count: number, candidate: string): boolean =>
        sized.slice(0, count).every((row) => row.candidate.shortName === candidate) &&
        sized.slice(count).every((row) => sizeOf(row) < sizeOf(sized[count - 1] ?? row));
      const count = (words: string): number =>
        words === 'Both' ? 2 : sized.findIndex((_, n) => standsFor(words, n + 1)) + 1;
      return [
        { sentence: /^No endorsement matches these filters$/, isTrue: () => rows.length === 0 },
        { sentence: new RegExp(`^No union here has a ${size}$`), isTrue: () => sized.length === 0 && rows.length > 0 },
        {
          sentence: new RegExp(`^None of these ${numeral} has a union size to compare$`),
          isTrue: (all = '') => sized.length === 0 && standsFor(all, rows.length),
        },
        {
          sentence: new RegExp(`^${label}, for (\\w+), is the only union here with a ${size}$`),
          isTrue: (candidate = '') => sized.length === 1 && first?.candidate.shortName === candidate,
        },
        {
          sentence: new RegExp(`^The largest union with a ${size}, ${label}, chose (\\w+)$`),
          isTrue: (candidate = '') => {
            // Another union of the same candidate may be as large as the rival's, and comes before it by chance.
            const [, second] = sized;
            return (
              top(1, candidate) &&
              sized.some((row) => row.candidate.shortName !== candidate && sizeOf(row) === sizeOf(second ?? row))
            );
          },
        },
        {
          sentence: new RegExp(`^The largest unions with a ${size}, equal in number, split between (\\w+) and (\\w+)$`),
          isTrue: (one = '', other = '') => {
            const equal = sized.filter((row) => sizeOf(row) === sizeOf(sized[0] ?? row));
            return [one, other].every((name) => equal.some((row) => row.candidate.shortName === name));
          },
        },
        {
          sentence: new RegExp(`^The ${numeral} largest unions with a ${size} chose (\\w+)$`),
          isTrue: (words = '', candidate = '') => top(count(words), candidate) && sized.length > count(words),
        },
        {
          sentence: new RegExp(`^(?:All )?${numeral} unions with a ${size} chose (\\w+)$`),
          isTrue: (words = '', candidate = '') => top(sized.length, candidate) && count(words) === sized.length,
        },
      ];
    });
  });

  it('says what a long record leaves out of the drawing', () => {
    const dataset = inventedRace(240);
    const rows = selectedRows(dataset, defaultSelection);
    expect(membersDescription(dataset, rows, defaultSelection).note).toContain(
      `The first ${barLimit} of 240 are drawn; the table and the downloads have all.`,
    );
  });
});
