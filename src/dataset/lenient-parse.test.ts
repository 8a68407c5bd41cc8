import { expect, test } from 'vitest';
import articles from '../../data/articles.json' with { type: 'json' };
import { DatasetError, type Refusal } from './dataset-error.ts';
import { faultsOf } from './faults-of.fixture.ts';
import { parseDataset } from './parse-dataset.ts';
import { planted, without } from './planted.fixture.ts';

function refusal(raw: unknown): Refusal | 'none' {
  try {
    parseDataset(raw, 'lenient');
    return 'none';
  } catch (error) {
    if (error instanceof DatasetError) return error.refusal;
    throw error;
  }
}

test.each([null, [], {}, 0, 'x', true, undefined])('%j is no data file', (raw) => {
  expect(refusal(raw)).toBe('format');
});

test.each([undefined, '1', 1.5, -1, 'x', '1.', null])('schema version %j is no version', (version) => {
  expect(refusal(planted('schemaVersion', version))).toBe('format');
});

test.each(['2.0', '0.9', '10.0'])('schema version %s asks the reader to reload', (version) => {
  expect(refusal(planted('schemaVersion', version))).toBe('version');
  expect(() => parseDataset(planted('schemaVersion', version), 'lenient')).toThrow('Please reload');
});

test('a newer minor version is drawn, and its new fields are overlooked', () => {
  const raw = planted('schemaVersion', '1.9');
  const parsed = parseDataset({ ...(raw as object), motto: 'new', endorsements: withField() }, 'lenient');
  expect([parsed.faults, parsed.leftOut]).toEqual([[], 0]);
  expect(parsed.dataset.endorsements).toHaveLength(articles.endorsements.length);
  expect(JSON.stringify(parsed.dataset.endorsements)).not.toContain('novelty');
});

function withField(): readonly object[] {
  return articles.endorsements.map((one) => ({ ...one, novelty: 1, date: { ...one.date, novelty: 2 } }));
}

test.each(['candidates', 'organizations', 'endorsements', 'sources', 'title'])(
  'a file without %s is refused',
  (field) => {
    expect(refusal(without(field))).toBe('format');
  },
);

test('an empty list of endorsements is sound', () => {
  const { dataset, leftOut } = parseDataset(planted('endorsements', []), 'lenient');
  expect([dataset.endorsements, leftOut]).toEqual([[], 0]);
});

test('a file in which every endorsement is broken is refused', () => {
  const broken = articles.endorsements.map((one) => ({ ...one, process: undefined }));
  expect(refusal(planted('endorsements', broken))).toBe('records');
});

test('more than 20,000 rows are refused, and 20,000 are not', () => {
  const rows = (count: number): unknown =>
    planted(
      'endorsements',
      Array.from({ length: count }, () => articles.endorsements[0]),
    );
  expect(refusal(rows(20_001))).toBe('size');
  expect(refusal(rows(20_000))).toBe('none');
});

test('a broken endorsement is left out, named and counted', () => {
  const { dataset, faults, leftOut, total } = parseDataset(
    planted('endorsements[3].date.edtf', '2015-11-31'),
    'lenient',
  );
  expect(dataset.endorsements.map(({ id }) => id)).not.toContain('afscme-clinton');
  expect(dataset.endorsements).toHaveLength(articles.endorsements.length - 1);
  expect([faults.map(({ path }) => path), leftOut]).toEqual([['endorsements[3].date.edtf'], 1]);
  expect(total).toBeGreaterThan(articles.endorsements.length);
});

test('what mentions a broken organization goes with it', () => {
  const { dataset, leftOut } = parseDataset(planted('organizations[4].kind', 'guild'), 'lenient');
  expect([...dataset.organizations.keys()]).not.toContain('seiu');
  // The affiliate whose parent it is, and the endorsements of both.
  expect([...dataset.organizations.keys()]).not.toContain('seiu-nh-affiliate');
  expect(dataset.endorsements).toHaveLength(articles.endorsements.length - 2);
  expect(leftOut).toBe(4);
});

test('of two choices by one organization the later stands', () => {
  const [evidence] = articles.endorsements.map((one) => one.date.evidence);
  const date = { edtf: '2016-05-01', evidence };
  const later = { ...articles.endorsements[2], id: 'nea-again', candidate: 'sanders', date };
  const raw = planted('endorsements', [...articles.endorsements, later]);
  const { dataset, leftOut } = parseDataset(raw, 'lenient');
  expect(dataset.endorsements.filter(({ organization }) => organization === 'nea').map(({ id }) => id)).toEqual([
    'nea-again',
  ]);
  expect(leftOut).toBe(1);
});

test('of two records with one id the first stands', () => {
  const { dataset } = parseDataset(planted('endorsements[3].id', 'aft-clinton'), 'lenient');
  expect(dataset.endorsements.filter(({ id }) => id === 'aft-clinton').map((one) => one.organization)).toEqual(['aft']);
});

test('a union may be called constructor, and names may look like values', () => {
  const raw = planted('organizations[1]', {
    ...articles.organizations[1],
    id: 'constructor',
    name: 'null',
    label: '0',
  });
  const { dataset } = parseDataset(raw, 'lenient');
  const union = [...dataset.organizations.values()].find(({ id }) => id === 'constructor');
  expect([union?.name, union?.label]).toEqual(['null', '0']);
});

test.each([
  ['  Machinists\t', 'Machinists'],
  ['Mach\u202einists\u200b', 'Machinists'],
  ['Unio\u0301n', 'Unión'],
  ['one\ntwo\u2028three', 'one two three'],
  ['Mach\ud800inists', 'Machinists'],
  [`Z${'\u0335'.repeat(10)}`, `Z${'\u0335'.repeat(4)}`],
  ['👩‍👩‍👧 &lt; %s {{x}} $&', '👩‍👩‍👧 &lt; %s {{x}} $&'],
])('the name %j is put right as %j', (name, right) => {
  const { dataset, leftOut } = parseDataset(planted('organizations[1].name', name), 'lenient');
  expect([...dataset.organizations.values()][1]?.name).toBe(right);
  expect(leftOut).toBe(0);
});

test.each(['\u200b\u200b', 'a'.repeat(2001), '\ufffdmile'])(
  'a name that can not be put right costs its record',
  (name) => {
    expect(faultsOf(planted('organizations[1].name', name), 'lenient')[0]).toMatch(/^organizations\[1\]\.name: /);
  },
);

test('keys that reach for prototypes are passed by', () => {
  const raw: unknown = JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}');
  const { dataset } = parseDataset({ ...(raw as object), ...articles }, 'lenient');
  expect('polluted' in {}).toBe(false);
  expect('polluted' in dataset).toBe(false);
});
