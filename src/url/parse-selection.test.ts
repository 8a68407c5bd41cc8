import { describe, expect, test } from 'vitest';
import { defaultSelection, type Selection } from '../model/selection.ts';
import { day, vocabulary } from './any-selection.ts';
import { embedParameters, parameters } from './parameter.ts';
import { parseSelection, recordIn } from './parse-selection.ts';

function read(search: string): Partial<Selection> {
  const { selection, dropped } = parseSelection(search, vocabulary);
  expect(dropped).toEqual([]);
  return selection;
}

function drops(search: string): readonly string[] {
  return parseSelection(search, vocabulary).dropped.map((one) => `${one.parameter}=${one.value}: ${one.reason}`);
}

describe('what is read', () => {
  test('an empty address is the default selection, and nothing is dropped', () => {
    expect(read('')).toEqual(defaultSelection);
    expect(read('?')).toEqual(defaultSelection);
  });

  test('every parameter is read', () => {
    const all =
      'candidate=ash&union=dyers&kind=local&decided=leadership&from=2015-06&to=2015-12-17&asof=2015-11-30' +
      '&record=public&measure=unions&sort=date&pick=bakers&theme=dark&pattern=on&running=on';
    expect(read(`?${all}`)).toEqual({
      candidates: ['ash'],
      unions: ['dyers'],
      kinds: ['local'],
      decided: ['leadership'],
      from: '2015-06-01',
      to: '2015-12-17',
      asOf: '2015-11-30',
      record: 'public',
      measure: 'unions',
      sort: 'date',
      pick: 'bakers',
      theme: 'dark',
      pattern: 'on',
      running: 'on',
    });
    expect([...new URLSearchParams(all).keys()]).toEqual(parameters);
  });

  test('repeated keys are a set in one order', () => {
    expect(read('union=framers&union=bakers&union=framers').unions).toEqual(['bakers', 'framers']);
    expect(read('kind=local&kind=national-union').kinds).toEqual(['national-union', 'local']);
    expect(read('candidate=oak&candidate=ash').candidates).toEqual(read('candidate=ash&candidate=oak').candidates);
  });

  test('a month means its first day at the start of a span and its last day at the end', () => {
    expect(read('from=2016-02&to=2016-02')).toMatchObject({ from: day('2016-02-01'), to: day('2016-02-29') });
  });

  test('a default that is written out is no fault', () => {
    expect(read('record=articles&measure=members&sort=members&pattern=off&running=off')).toEqual(defaultSelection);
  });

  test('the record can be read alone, before its vocabulary is known', () => {
    expect(recordIn('?union=unheard-of&record=public')).toBe('public');
    expect(recordIn('?record=toString')).toBe('articles');
  });
});

describe('what is dropped', () => {
  test.each([
    ['candidate=willow', ['candidate=willow: not-in-record']],
    ['candidate=', ['candidate=: empty']],
    ['candidate', ['candidate=: empty']],
    ['union=<script>alert(1)</script>', ['union=<script>alert(1)</script>: not-in-record']],
    ['kind=guild', ['kind=guild: not-a-choice']],
    ['decided=%E0%A4%A', ['decided=\uFFFD%A: not-a-choice']],
    ['theme=dark;background:url(//evil)', ['theme=dark;background:url(//evil): not-a-choice']],
    ['sort=toString', ['sort=toString: not-a-choice']],
    ['measure=__proto__', ['measure=__proto__: not-a-choice']],
    ['pick=constructor', ['pick=constructor: not-in-record']],
    ['running=true', ['running=true: not-a-choice']],
    ['from=2015-02-30', ['from=2015-02-30: not-a-date']],
    ['from=2015-13', ['from=2015-13: not-a-date']],
    ['to=2015', ['to=2015: not-a-date']],
    ['to=0015-06', ['to=0015-06: not-a-date']],
    ['asof=2015-06', ['asof=2015-06: not-a-date']],
    ['from=2015-07&to=2015-06', ['from=2015-07: from-after-to', 'to=2015-06: from-after-to']],
    ['sort=name&sort=date', ['sort=name: given-twice', 'sort=date: given-twice']],
    ['from=2015-06&from=2015-07', ['from=2015-06-01: given-twice', 'from=2015-07-01: given-twice']],
    ['data=https://evil.example/x.json', ['data=https://evil.example/x.json: unknown-parameter']],
    ['constructor.prototype.x=1', ['constructor.prototype.x=1: unknown-parameter']],
    ['__proto__=1&__proto__[x]=1', ['__proto__=1: unknown-parameter', '__proto__[x]=1: unknown-parameter']],
  ])('%s is dropped and named', (search, named) => {
    expect(drops(search)).toEqual(named);
    expect(parseSelection(search, vocabulary).selection).toEqual(defaultSelection);
  });

  test('the rest of the address still applies', () => {
    const { selection } = parseSelection(
      'candidate=willow&candidate=ash&sort=size&kind=local&from=x&to=2015-06',
      vocabulary,
    );
    expect(selection).toEqual({ ...defaultSelection, candidates: ['ash'], kinds: ['local'], to: '2015-06-30' });
  });

  test('a fault names what would have been right', () => {
    expect(parseSelection('candidate=willow', vocabulary).dropped[0]?.allowed).toEqual(['ash', 'oak']);
    expect(parseSelection('measure=x', vocabulary).dropped[0]?.allowed).toEqual(['members', 'unions']);
  });

  test('a long value is quoted in 60 graphemes', () => {
    const [fault] = parseSelection(`union=${'👩‍👩‍👧'.repeat(80)}`, vocabulary).dropped;
    expect(fault?.value).toBe(`${'👩‍👩‍👧'.repeat(60)}…`);
  });

  test('what mail and social sites add is passed over in silence', () => {
    expect(drops('utm_source=x&fbclid=1&gclid=2&mc_cid=3&ref=4&union=bakers')).toEqual([]);
  });

  test('what hosts add to a frame is passed over only where that is asked for', () => {
    const search = 'title=Hello&secret=abc&id=3&height=NaN';
    expect(parseSelection(search, vocabulary, embedParameters).dropped).toEqual([]);
    expect(drops(search)).toHaveLength(4);
  });

  test('an address is read up to 2,000 characters, and never half a parameter', () => {
    const filler = (length: number): string => `utm_x=${'a'.repeat(length - 6)}`;
    expect(drops(`${filler(1988)}&union=dyers`)).toEqual([]);
    const cut = parseSelection(`${filler(1988)}&union=dyers-local-7`, vocabulary);
    expect(cut.selection).toEqual(defaultSelection);
    expect(cut.dropped.map(({ reason }) => reason)).toEqual(['too-long']);
    expect(drops(`union=${'a'.repeat(100_000)}`)).toEqual(['=: too-long']);
  });

  test('a parameter that ends just at the limit is read', () => {
    const search = `utm_x=${'a'.repeat(1982)}&union=dyers&sort=name`;
    expect(search.indexOf('&sort')).toBe(2000);
    expect(parseSelection(search, vocabulary).selection).toEqual({ ...defaultSelection, unions: ['dyers'] });
  });
});
