import { describe, expect, test } from 'vitest';
import { fixturePublic } from '../dataset/fixtures/fixture-datasets.fixture.ts';
import { day } from '../model/day.fixture.ts';
import { defaultSelection, type Selection } from '../model/selection.ts';
import { vocabulary } from './any-selection.fixture.ts';
import { parameters } from './query.ts';
import { formatSelection, listIn, parseSelection, parseView } from './parse-selection.ts';

function read(search: string): Partial<Selection> {
  const { selection, dropped } = parseSelection(search, vocabulary);
  expect(dropped, search).toEqual([]);
  return selection;
}

function drops(search: string): readonly string[] {
  return parseSelection(search, vocabulary).dropped.map((one) => `${one.parameter}=${one.value}: ${one.reason}`);
}

describe('what is read', () => {
  test('an empty address is the default selection', () => {
    expect(read('')).toEqual(defaultSelection);
    expect(read('?')).toEqual(defaultSelection);
  });

  test('every parameter is read', () => {
    const all =
      'candidate=holt&union=noa&kind=local&decided=delegates&from=2019-06&to=2019-12-17' +
      '&record=public&sort=date&pick=bakers&theme=dark&pattern=on';
    expect(read(`?${all}`)).toEqual({
      candidates: ['holt'],
      organizations: ['noa'],
      kinds: ['local'],
      decided: ['delegates'],
      from: '2019-06-01',
      to: '2019-12-17',
      list: 'public',
      sort: 'date',
      pick: 'bakers',
      theme: 'dark',
      pattern: true,
    });
    expect([...new URLSearchParams(all).keys()]).toEqual(parameters);
  });

  test('a month means its first day at the start of a span and its last day at the end', () => {
    expect(read('from=2020-02&to=2020-02')).toMatchObject({ from: day('2020-02-01'), to: day('2020-02-29') });
  });

  test('a default that is written out is no fault', () => {
    expect(read('record=articles&sort=members&pattern=off')).toEqual(defaultSelection);
  });

  test('the list can be read alone, before its vocabulary is known', () => {
    expect(listIn('?union=unheard-of&record=public')).toBe('public');
    expect(listIn('?record=toString')).toBe('articles');
  });

  test('a claim’s view is of the claim’s own list', () => {
    const { selection, dropped } = parseView('union=steel', fixturePublic);
    expect(selection).toEqual({ ...defaultSelection, organizations: ['steel'], list: 'public' });
    expect(dropped).toEqual([]);
  });
});

describe('what is dropped', () => {
  test.each([
    ['candidate=willow', ['candidate=willow: not-on-list']],
    ['candidate=', ['candidate=: not-on-list']],
    ['candidate', ['candidate=: not-on-list']],
    ['union=<script>alert(1)</script', ['union=<script>alert(1)</script: not-on-list']],
    ['kind=guild', ['kind=guild: not-a-choice']],
    ['decided=%E0%A4%A', ['decided=\uFFFD%A: not-a-choice']],
    ['theme=dark;background:url(//evil)', ['theme=dark;background:url(//evil: not-a-choice']],
    ['sort=toString', ['sort=toString: not-a-choice']],
    ['pick=constructor', ['pick=constructor: not-on-list']],
    ['pattern=true', ['pattern=true: not-a-choice']],
    ['from=2015-02-30', ['from=2015-02-30: not-a-choice']],
    ['from=2015-13', ['from=2015-13: not-a-choice']],
    ['to=2015', ['to=2015: not-a-choice']],
    ['to=0015-06', ['to=0015-06: not-a-choice']],
    ['from=2015-07&to=2015-06', ['from=2015-07: from-after-to', 'to=2015-06: from-after-to']],
    ['sort=name&sort=date', ['sort=name: given-twice', 'sort=date: given-twice']],
    ['pattern=on&pattern=off', ['pattern=on: given-twice', 'pattern=off: given-twice']],
    ['from=2015-06&from=2015-07', ['from=2015-06-01: given-twice', 'from=2015-07-01: given-twice']],
    ['asof=2015-06-15', ['asof=: gone']],
    ['measure=unions&running=on', ['measure=: gone', 'running=: gone']],
    ['candidat=holt', ['candidat=: unknown-parameter']],
    ['Union=noa&unions=noa', ['Union=: unknown-parameter', 'unions=: unknown-parameter']],
  ])('%s is dropped and named', (search, named) => {
    expect(drops(search)).toEqual(named);
    expect(parseSelection(search, vocabulary).selection).toEqual(defaultSelection);
  });

  test('the rest of the address still applies', () => {
    const search = 'candidate=willow&candidate=holt&sort=size&kind=local&from=x&to=2015-06';
    expect(parseSelection(search, vocabulary).selection).toEqual({
      ...defaultSelection,
      candidates: ['holt'],
      kinds: ['local'],
      to: '2015-06-30',
    });
  });

  test('a long value is quoted in 60 graphemes', () => {
    const [fault] = parseSelection(`union=${'👩‍👩‍👧'.repeat(80)}`, vocabulary).dropped;
    expect(fault?.value).toBe(`${'👩‍👩‍👧'.repeat(60)}…`);
  });

  test('an address is read up to 2,000 characters, and never half a parameter', () => {
    const filler = (length: number): string => `utm_x=${'a'.repeat(length - 6)}`;
    expect(drops(`${filler(1989)}&union=noa`)).toEqual([]);
    const cut = parseSelection(`${filler(1989)}&union=bakers`, vocabulary);
    expect(cut.selection).toEqual(defaultSelection);
    expect(cut.dropped.map(({ reason }) => reason)).toEqual(['too-long']);
    expect(drops(`union=${'a'.repeat(100_000)}`)).toEqual(['=: too-long']);
  });
});

describe('what others add to a link', () => {
  const added =
    'utm_source utm_campaign fbclid gclid gbraid gad_source mc_cid mkt_tok ck_subscriber_id _kx vero_id oly_enc_id __hstc ' +
    '_x_tr_sl rdt_cid _ga igsh si s ref ref_src smid share srsltid title secret id height childId parentUrl initialWidth ' +
    'data url src lang chart v _ page q query token code state email source campaign section';

  test.each(added.split(' '))('%s is nobody’s business, and is not carried on', (name) => {
    const { selection, dropped } = parseSelection(`${name}=1&union=bakers&${name}=2`, vocabulary);
    expect(dropped).toEqual([]);
    expect(formatSelection(selection)).toBe('union=bakers');
  });
});

describe('a link that mail or a sentence has spoiled', () => {
  const meant = 'candidate=holt&union=noa';
  test.each([
    'candidate=holt&amp;union=noa',
    'candidate=holt&amp;amp;union=noa',
    'candidate=holt&AMP;union=noa',
    ...[
      '.',
      ',',
      ')',
      ').',
      ']',
      '>',
      '"',
      '”',
      '’',
      '»',
      ';',
      ':',
      '!',
      '?',
      '),',
      ' ',
      '%20',
      '%29',
      '%E2%80%9D.',
    ].map((end) => `${meant}${end}`),
  ])('%s is read as it was meant', (search) => {
    expect(read(search)).toEqual(read(meant));
  });

  test('a date keeps its meaning', () => {
    expect(read('to=2015-06-15.').to).toBe('2015-06-15');
  });
});
