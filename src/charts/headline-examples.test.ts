import { expect, it } from 'vitest';
import { fixtureArticles } from '../dataset/fixtures/fixture-datasets.fixture.ts';
import { parseDay, type Day } from '../model/day.ts';
import { select } from '../model/select.ts';
import { defaultSelection, type Selection } from '../model/selection.ts';
import { viewOf } from './chart-view.ts';
import { chartNamed } from './charts.ts';

const day = (text: string): Day | null => parseDay(text) ?? null;
const candidateIds = (...own: readonly string[]) =>
  fixtureArticles.candidates.map(({ id }) => id).filter((id) => own.includes(id));
const ids = (...own: readonly string[]) => [...fixtureArticles.organizations.keys()].filter((id) => own.includes(id));

it.each<readonly [string, Partial<Selection>, readonly string[]]>([
  [
    'the list’s own statement',
    {},
    [
      'Four articles name seven national unions for Rivera (one after the race was settled) and four for Holt',
      'In four articles, the two largest unions by reported membership backed Rivera',
      'By Nov. 15, 2019, at least four national unions had backed Rivera and at least two Holt',
      'In four articles, one national union is reported to have let its members vote: NOA, for Holt',
    ],
  ],
  [
    'at least so many by a day',
    { to: day('2019-12-31') },
    [
      'By Dec. 31, 2019, at least four national unions had backed Rivera and at least three Holt',
      'Of the national unions known to have endorsed by Dec. 31, 2019, the two largest by reported membership backed Rivera',
      'By Dec. 31, 2019, at least four national unions had backed Rivera and at least three Holt',
      'Of the groups known to have endorsed by Dec. 31, 2019, two are reported to have let their members vote: Progress Network and NEU’s North Valley affiliate, for Holt',
    ],
  ],
  [
    'a few groups by name',
    { organizations: ids('neu', 'upwa') },
    [
      'NEU and UPWA backed Rivera',
      'NEU (2.1 million members) and UPWA (some 1.4 million members) backed Rivera',
      'NEU backed Rivera in October 2019; UPWA, on Nov. 15, 2019',
      'NEU backed Rivera, reportedly by decision of leaders who cited member polls; UPWA, reportedly by decision of leaders',
    ],
  ],
  [
    'one group with its facts',
    { organizations: ids('upwa') },
    [
      'UPWA backed Rivera on Nov. 15, 2019',
      'UPWA, some 1.4 million members, backed Rivera on Nov. 15, 2019',
      'UPWA backed Rivera on Nov. 15, 2019',
      'UPWA backed Rivera by decision of leaders, according to Dana Cole, a Holt organizer',
    ],
  ],
  [
    'one group whose date may not fall in the period',
    { organizations: ids('neu'), to: day('2019-10-10') },
    Array.from(
      { length: 4 },
      () => 'NEU backed Rivera in October 2019; it isn’t certain whether that was by Oct. 10, 2019',
    ),
  ],
  [
    'that of one candidate’s none is so',
    { candidates: candidateIds('rivera') },
    [
      'Four articles name seven national unions for Rivera (one after the race was settled)',
      'In four articles, of the national unions for Rivera, the largest by reported membership is NEU: 2.1 million members',
      'By Nov. 15, 2019, at least four national unions had backed Rivera',
      'In four articles, of the groups for Rivera, none is reported to have let its members vote; how four decided isn’t reported',
    ],
  ],
  [
    'a kind that the list does not hold',
    { kinds: ['local'] },
    Array.from({ length: 4 }, () => 'Our list from four articles has no locals; that doesn’t mean none took sides'),
  ],
])('tells %s', (_, change, expected) => {
  const view = viewOf(fixtureArticles, { ...defaultSelection, ...change });
  expect(
    ['head-to-head', 'members', 'timeline', 'decisions'].map((name) => chartNamed(name).describe(view).headline),
  ).toEqual(expected);
});

it('a group that is no union is no part of what counts unions, though it was asked for', () => {
  const rows = select(fixtureArticles, defaultSelection).certain;
  const unions = rows.filter((row) => row.isNationalUnion).slice(0, 5);
  const [other] = rows.filter((row) => !row.isNationalUnion);
  const asked = [...(other ? [other] : []), ...unions].map(({ organization }) => organization.id);
  const view = viewOf(fixtureArticles, { ...defaultSelection, organizations: asked });
  const { headline } = chartNamed('head-to-head').describe(view);
  expect(headline).toContain(`Of ${unions[0]?.organization.label}`);
  expect(headline).not.toContain(other?.organization.label);
});
