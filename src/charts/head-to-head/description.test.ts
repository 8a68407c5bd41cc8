import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Row } from '../../model/selected.ts';
import { anyView, type AnyView } from '../any-view.fixture.ts';
import { countedAgain, countsOneThing, isOfFilter } from '../counted-again.fixture.ts';
import type { Description } from '../description.ts';
import { standsFor } from '../read-number.fixture.ts';
import { literally, numeral, untold, type Told } from '../told.fixture.ts';
import { headToHeadDescription } from './description.ts';

const isLateUnion = (row: Row): boolean => row.organization.kind === 'national-union' && row.phase === 'decided';

function assertTold(part: keyof Description, known: (view: AnyView) => readonly Told[]): void {
  fc.assert(
    fc.property(anyView, (view) => {
      const description = headToHeadDescription(view.dataset, view.rows, view.selection);
      expect(untold(description[part], known(view))).toEqual([]);
    }),
    { numRuns: 400 },
  );
}

const inMembers = (view: AnyView): boolean => view.selection.measure === 'members' && countsOneThing(view);

/** The claim that a side is set beside: the latest of those that count both unions and workers. */
function claimed({ dataset }: AnyView, measure: 'unions' | 'workers'): readonly Told[] {
  return dataset.claims
    .filter((claim) => claim.measure === measure)
    .map((claim) => ({
      sentence: new RegExp(`Published claim: ${literally(claim.title)} \\(The Gazette, [^)]*\\)\\.`),
      isTrue: () => claim.title.includes((claim.value ?? 0).toLocaleString('en-US')),
    }));
}

describe('headToHeadDescription', () => {
  it('gives no number in the subtitle but those of the filter', () => {
    assertTold('subtitle', (view) => [
      {
        sentence: inMembers(view)
          ? /^Members of endorsing national unions with a known size, in the five articles\. Showing (.*)\.$/
          : /^How many national unions endorsed, in the five articles\. Showing (.*)\.$/,
        isTrue: (filter = '') => isOfFilter(filter, view),
      },
    ]);
  });

  it('gives totals in the summary that come out the same when counted again', () => {
    assertTold('summary', (view) => {
      const counted = countedAgain(view);
      return [
        ...counted.flatMap(({ candidate, unions, known, members, hedge }): readonly Told[] => {
          const told = (text: string, ...counts: readonly number[]): Told => ({
            sentence: new RegExp(`${candidate.name}: ${text}\\.(?= |$)`),
            isTrue: (...parts) => counts.every((count, index) => standsFor(parts[index] ?? '', count)),
          });
          if (unions === 0) return [told('no national union here')];
          if (!inMembers(view)) return [told(`${numeral} national unions?`, unions)];
          if (known === 0) return [told(`no size given for any of ${numeral} unions?`, unions)];
          const about = hedge === null ? '' : literally(`${hedge} `);
          return [told(`${about}${numeral} members, in ${numeral} of ${numeral} unions?`, members, known, unions)];
        }),
        ...claimed(view, inMembers(view) ? 'workers' : 'unions'),
        {
          sentence: new RegExp(`${numeral} bars?(?: on one scale)?, built of ${numeral} unions?\\.$`),
          isTrue: (bars = '', unions = '') =>
            standsFor(bars, counted.filter((side) => side.unions > 0).length) &&
            standsFor(
              unions,
              counted.reduce((sum, side) => sum + side.unions, 0),
            ),
        },
      ];
    });
  });

  it('counts in the note what the bars leave out or cannot give a length', () => {
    assertTold('note', (view) => {
      const counted = countedAgain(view);
      return [
        {
          sentence: new RegExp(
            `Open, hatched pieces are unions with no figure for their members \\(${numeral} here\\): their length means nothing and no sum counts them\\.`,
          ),
          isTrue: (open = '') =>
            inMembers(view) &&
            standsFor(
              open,
              counted.reduce((sum, { unions, known }) => sum + unions - known, 0),
            ),
        },
        {
          sentence: new RegExp(
            `${numeral} endorsements? by bodies that are not national unions (?:is|are) left out\\.`,
          ),
          isTrue: (others = '') =>
            standsFor(
              others,
              counted.reduce((sum, side) => sum + side.others, 0),
            ),
        },
        {
          sentence:
            /A dashed line is a published claim of another scope\. It is not made of these rows, and nothing is taken from it\./,
          isTrue: () => view.dataset.claims.length > 0,
        },
        {
          sentence:
            /Sizes in this record count different things \(members, people represented, active and retired\), so they are never added up\. Unions stand in order of date\./,
          isTrue: () => !countsOneThing(view),
        },
        {
          sentence: /A hollow piece came after the race was decided\./,
          isTrue: () => view.rows.some(isLateUnion),
        },
        {
          sentence: /Members are not votes and not supporters, so no ratio of the two sums is given\./,
          isTrue: () => true,
        },
      ];
    });
  });

  it('gives a headline that the counts bear out', () => {
    assertTold('headline', (view) => {
      const counted = countedAgain(view);
      const shown = counted.filter(({ unions }) => unions > 0);
      const of = (name: string) => counted.find(({ candidate }) => candidate.shortName === name);
      const unions = shown.reduce((sum, side) => sum + side.unions, 0);
      const known = shown.reduce((sum, side) => sum + side.known, 0);
      const knows = (side: (typeof shown)[number] | undefined, count: number): boolean =>
        side !== undefined && side.known === count;
      return [
        { sentence: /^No national union matches these filters$/, isTrue: () => shown.length === 0 },
        {
          sentence: /^No size is known for (?:the one union|any of the ([\w,]+) unions) here$/,
          isTrue: (count = 'one') => inMembers(view) && known === 0 && standsFor(count, unions),
        },
        {
          sentence: /^The size of the one union here is known$/,
          isTrue: () => inMembers(view) && known === 1 && unions === 1,
        },
        {
          sentence: /^(?:Both|All ([\w,]+)) unions here have a known size$/,
          isTrue: (count = 'two') => inMembers(view) && known === unions && standsFor(count, unions),
        },
        {
          sentence: /^Sizes are known for (.+?)(?:, not for (.+))?$/,
          isTrue: (some = '', none = '') => {
            const parts = some.split(' and ').map((part) => /^(?:(\d+) of )?(\w+)’s (\d+|one) unions?$/.exec(part));
            const others = none
              .split(' or ')
              .flatMap((part) => /^(?:any of )?(\w+)’s (\d+|one) unions?$/.exec(part) ?? []);
            const named = parts.flatMap((part) => part?.[2] ?? []);
            return (
              inMembers(view) &&
              known > 0 &&
              known < unions &&
              parts.every((part) => {
                const side = of(part?.[2] ?? '');
                return standsFor(part?.[3] ?? '', side?.unions ?? -1) && knows(side, Number(part?.[1] ?? 1));
              }) &&
              shown.every(
                ({ candidate: { shortName } }) =>
                  named.includes(shortName) || (others.includes(shortName) && knows(of(shortName), 0)),
              )
            );
          },
        },
        {
          sentence: new RegExp(`^${numeral} national unions? here, all for (\\w+)$`),
          isTrue: (count = '', name = '') => shown.length === 1 && standsFor(count, of(name)?.unions ?? -1),
        },
        {
          sentence: new RegExp(`^National unions here split evenly: ${numeral} each$`),
          isTrue: (count = '') => shown.length > 1 && shown.every(({ unions }) => standsFor(count, unions)),
        },
        {
          sentence: new RegExp(
            `^More national unions chose (\\w+): ${numeral}\u00a0to\u00a0${numeral}(?:, with ${numeral} of the ${numeral} after the race was decided)?$`,
          ),
          isTrue: (name = '', more = '', fewer = '', late = 'no', all = more) => {
            const [most, least] = [
              of(name)?.unions ?? -1,
              shown.find(({ candidate }) => candidate.shortName !== name)?.unions ?? -1,
            ];
            const after = view.rows.filter((row) => isLateUnion(row) && row.candidate.shortName === name).length;
            return (
              most > least &&
              standsFor(more, most) &&
              standsFor(fewer, least) &&
              standsFor(late, after) &&
              standsFor(all, most)
            );
          },
        },
      ];
    });
  });
});
