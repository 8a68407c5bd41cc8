import { expect, test } from 'vitest';
import { fixtureArticles } from '../../dataset/fixtures/fixture-datasets.fixture.ts';
import type { OrganizationKind } from '../organization.ts';
import { groupInSentence } from './names.ts';

const [any] = fixtureArticles.organizations.values();

test.each<[label: string, kind: OrganizationKind, words: string]>([
  ['NEU', 'national-union', 'NEU'],
  ['Carpenters', 'national-union', 'the Carpenters'],
  ['Letter Carriers', 'national-union', 'the Letter Carriers'],
  ['AFL-CIO', 'federation', 'the AFL-CIO'],
  ['Change to Win', 'federation', 'Change to Win'],
  ['Building trades alliance', 'alliance', 'the building trades alliance'],
  ['NEU’s North Valley affiliate', 'affiliate', 'NEU’s North Valley affiliate'],
])('%s, a %s, is “%s” inside a sentence', (label, kind, words) => {
  expect(any && groupInSentence({ ...any, label, kind })).toBe(words);
});
