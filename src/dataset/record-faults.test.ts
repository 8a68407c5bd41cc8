import { describe, expect, test } from 'vitest';
import articles from '../../data/articles.json' with { type: 'json' };
import { tried } from '../model/tried.fixture.ts';
import { outcomeInWords, outcomeOf } from './outcome-of.fixture.ts';
import { planted, without } from './planted.fixture.ts';

const unexpected = 'schema: The data file is not in the expected format.';
const newer = 'schema: The data file is made for another version of this page. Please reload.';
const unreadable = 'schema: None of the endorsements in the data file can be read.';

async function words(raw: unknown): Promise<string> {
  return outcomeInWords(await outcomeOf(JSON.stringify(raw)));
}

describe('versions and fields', () => {
  test.each([undefined, '1', 1.5, -1, 1, null, '', '1.x', [], {}])('J6 schema version %j is none', async (version) => {
    expect(await words(planted('schemaVersion', version))).toBe(unexpected);
  });

  test.each(['2.0', '3.7', '0.9', '99.0'])('J7 L31 version %s asks to reload', async (version) => {
    expect(await words(planted('schemaVersion', version))).toBe(newer);
  });

  test.each(['1.1', '1.9', '1.999'])('J7 version %s is drawn', async (version) => {
    expect(await words({ ...(planted('schemaVersion', version) as object), motto: 'new' })).toMatch(/^0 of/);
  });

  test('J8 a field that nobody knows is overlooked, wherever it stands', async (context) => {
    const lists = ['candidates', 'sources', 'organizations', 'endorsements', 'context', 'claims'];
    for (const list of tried(context, lists))
      expect(await words(planted(`${list}[0].novelty`, { a: [1] }))).toMatch(/^0 of/);
    expect(await words(planted('novelty', 1))).toMatch(/^0 of/);
  });

  test('J9 a record without a field that it needs is left out alone, with those that speak of it', async (context) => {
    const paths = [
      'endorsements[3].process',
      'endorsements[3].date',
      'endorsements[3].organization',
      'context[0].kind',
      'claims[0].verdict',
    ];
    for (const path of tried(context, paths)) expect(await words(without(path)), path).toMatch(/^1 of \d+ left out$/);
    expect(await words(without('organizations[0].name'))).toMatch(/^[2-9] of \d+ left out$/);
  });

  test('J10 a field missing everywhere refuses the file', async (context) => {
    for (const field of tried(context, ['process', 'date', 'organization', 'candidate', 'evidence', 'id'] as const)) {
      const broken = articles.endorsements.map((one) => ({ ...one, [field]: undefined }));
      expect(await words(planted('endorsements', broken)), field).toBe(unreadable);
    }
    expect(await words(planted('candidates', []))).toBe(unreadable);
    expect(await words(planted('organizations', []))).toBe(unreadable);
  });

  test('J11 nothing is coerced', async (context) => {
    const values = ['1,900,000', '99', '', ' ', true, false, [], {}, [1], '0x10', '1e3', 'Infinity', '-0'];
    const paths = [
      'organizations[0].membership.count',
      'endorsements[9].voteShare.value',
      'candidates[0].order',
      'endorsements[3].evidence[0].paragraph',
    ];
    for (const value of tried(context, values)) {
      for (const path of paths)
        expect(await words(planted(path, value)), `${path} ${JSON.stringify(value)}`).toMatch(
          /^(?:[1-9]\d* of \d+ left out|schema: None of .*)$/,
        );
    }
  });
});

describe('records that disagree', () => {
  test('J16 what speaks of nobody is left out', async (context) => {
    const paths = [
      'endorsements[3].organization',
      'endorsements[3].candidate',
      'context[0].organizations[0]',
      'claims[0].candidate',
      'organizations[8].parent.organization',
    ];
    for (const path of tried(context, paths))
      expect(await words(planted(path, 'nobody')), path).toMatch(/^[12] of \d+ left out$/);
  });

  const [first] = articles.endorsements;
  test('J17 of twins one stays: the first of one id, the latest of one union', async () => {
    expect(await words(planted('endorsements', [...articles.endorsements, first]))).toMatch(/^1 of/);
    const other = { ...first, id: 'aft-again', candidate: 'sanders' };
    expect(await words(planted('endorsements', [...articles.endorsements, other]))).toMatch(/^1 of/);
  });

  test('J18 parents in a ring of any length are left out, and the search ends', async (context) => {
    for (const length of tried(context, [1, 2, 3, 50, 5000])) {
      const evidence = [{ source: 'time', paragraph: 1, printed: 'x' }];
      const ring = Array.from({ length }, (_, index) => ({
        ...articles.organizations[0],
        id: `ring-${index}`,
        name: `Ring ${index}`,
        parent: { organization: `ring-${(index + 1) % length}`, evidence },
      }));
      const text = planted('organizations', [...articles.organizations, ...ring]);
      expect(await words(text)).toMatch(new RegExp(`^${length} of`));
    }
  });
});
