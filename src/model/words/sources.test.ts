import { expect, test } from 'vitest';
import { fixtureArticles, fixturePublic } from '../../dataset/fixtures/fixture-datasets.fixture.ts';
import { organizationOf, type Dataset } from '../dataset.ts';
import type { OrganizationId } from '../organization.ts';
import { gradesInWords, noChoiceInWords, noSizeFor, silenceOn } from './sources.ts';

const [graded] = fixturePublic.endorsements.filter(({ confidence }) => confidence?.date === 'B');
if (!graded) throw new Error('the fixture has lost its grades');

test('of each grade that a list gives, and of no other, readers are told what it stands for', () => {
  expect(gradesInWords(fixturePublic)).toBe(
    'Grades say what a date or a size rests on: A, the group’s or the campaign’s own words; B, news reports; ' +
      'C, blogs, lists and reposts of news; D, our inference.',
  );
  const endorsements = [{ ...graded, confidence: { date: 'D', membership: 'B' } as const }];
  expect(gradesInWords({ ...fixturePublic, endorsements })).toBe(
    'Grades say what a date or a size rests on: B, news reports; D, our inference.',
  );
});

test.each([
  ['without grades, whose sources were read whole, is silent itself', fixtureArticles, true],
  [
    'of which one row is graded tells only what was found',
    {
      ...fixtureArticles,
      endorsements: [...fixtureArticles.endorsements, graded],
    },
    false,
  ],
] satisfies readonly [string, Dataset, boolean][])('a list %s', (_, dataset, isSilent) => {
  const firefighters = organizationOf(dataset, 'firefighters' as OrganizationId);
  expect([silenceOn(dataset, 'how'), noSizeFor(dataset, 'it'), noChoiceInWords(dataset, firefighters).short]).toEqual(
    isSilent
      ? [
          'the four articles don’t say how',
          'the four articles don’t give a size for it',
          'no endorsement reported in the governor’s primary',
        ]
      : ['we found no report of how', 'we found no size for it', 'no endorsement found in the governor’s primary'],
  );
});
