import { expect, test } from 'vitest';
import { keptArticles, keptPublicRecord } from '../../dataset/kept-records.fixture.ts';
import { madeRecord } from '../../dataset/made-record.fixture.ts';
import { parseDataset } from '../../dataset/parse-dataset.ts';
import type { OrganizationId } from '../../model/organization.ts';
import { mostListed, unionIndex, unionSearch } from './union-search.ts';

const all = unionIndex(keptPublicRecord, []);

function found(text: string): readonly string[] {
  return unionSearch(all, text, []).shown.map(({ id }) => id);
}

test('no text finds every organization that endorses, by label, and none that does not', () => {
  const endorsing = new Set(keptArticles.endorsements.map(({ organization }) => organization));
  const { count, shown } = unionSearch(unionIndex(keptArticles, []), ' ', []);
  expect(count).toBe(endorsing.size);
  expect(new Set(shown.map(({ id }) => id))).toEqual(endorsing);
  const labels = shown.map(({ label }) => label);
  expect(labels).toEqual(labels.toSorted(new Intl.Collator('en-US', { numeric: true }).compare));
});

test('an organization is found by its name, label, initials and other spellings', () => {
  for (const { organization } of all.entries) {
    const { name, label, abbreviation, otherSpellings } = organization;
    const ways = [name, label, abbreviation ?? label, ...otherSpellings.map(({ printed }) => printed)];
    for (const way of ways) expect(found(way)).toContain(organization.id);
  }
});

test('an organization is found by initials that no source prints', () => {
  expect(keptArticles.organizations.get('seiu' as OrganizationId)?.abbreviation).toBeNull();
  expect(unionSearch(unionIndex(keptArticles, []), 'SEIU', []).shown.map(({ id }) => id)).toContain('seiu');
});

test('case, accents and punctuation are passed over', () => {
  expect(found('TEACHERS')).toEqual(found('teachers'));
  expect(found('téachérs')).toEqual(found('teachers'));
  expect(found('afl cio')).toContain('afl-cio');
  expect(found('aflcio')).toContain('afl-cio');
  expect(found('  “nurses”! ')).toEqual(found('nurses'));
});

test('a dotted Turkish capital is an i, composed or not', () => {
  expect(found('MACHİNİSTS')).toEqual(['iam']);
  expect(found('MACHİNİSTS'.normalize('NFD'))).toEqual(['iam']);
});

test('words are found in any order, and inside longer words', () => {
  expect(found('teachers american')).toContain('aft');
  expect(found('unications')).toEqual(['cwa']);
});

test('letters of two words that only happen to meet find nothing', () => {
  // "National Nurses": the end of one word and the start of the next.
  expect(found('alnur')).toEqual([]);
});

test.each(['zzz', '👷', '.*', '\\', '<script>', 'x'.repeat(10_000)])('%s finds nothing and breaks nothing', (text) => {
  expect(unionSearch(all, text, []).shown).toEqual([]);
});

test('of a thousand organizations the first fifty are listed, and the chosen ones wherever they stand', () => {
  const { dataset } = parseDataset(madeRecord(1000), 'lenient');
  const last = 'u999' as OrganizationId;
  const { count, shown } = unionSearch(unionIndex(dataset, [last]), '', [last]);
  expect(count).toBe(1000);
  expect(shown).toHaveLength(mostListed + 1);
  expect(shown.at(-1)?.id).toBe(last);
  expect(unionSearch(unionIndex(dataset, [last]), 'union 12', [last]).shown.map(({ id }) => id)).not.toContain(last);
});

test('an organization that was chosen by address and endorses nobody is there to be taken off', () => {
  const silent = [...keptArticles.organizations.keys()].find(
    (id) => !keptArticles.endorsements.some(({ organization }) => organization === id),
  );
  const chosen = silent === undefined ? [] : [silent];
  expect(chosen).toHaveLength(1);
  expect(unionIndex(keptArticles, chosen).entries.map(({ organization }) => organization.id)).toContain(silent);
  expect(unionIndex(keptArticles, []).entries.map(({ organization }) => organization.id)).not.toContain(silent);
});
