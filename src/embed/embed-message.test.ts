import { anything, assert, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeAddress } from './snippet-view.fixture.ts';
import { isHeightMessage, isPickMessage } from './embed-message.ts';

const height = { sentinel: 'amp', type: 'embed-size', height: 400 };
const evidence = {
  outlet: 'The Gazette',
  headline: null,
  address: 'https://gazette.example/',
  paragraph: 3,
  printed: 'nine thousand',
};
const endorsement = {
  candidate: 'oak',
  candidateName: 'Olive Oak',
  date: '2015-12',
  ended: null,
  decided: 'not-said',
  evidence: [evidence],
};
const organization = { id: 'carters', name: 'Union of carters', kind: 'national-union', members: 9000, hedge: 'some' };
const pick = { sentinel: 'endorsements', type: 'pick', detail: { organization, endorsements: [endorsement] } };

describe('isHeightMessage', () => {
  it('takes a height', () => {
    expect(isHeightMessage(height)).toBe(true);
  });

  it.each([
    ['a string', JSON.stringify(height)],
    ['null', null],
    ['a list', [height]],
    ['a height in words', { ...height, height: '1e9' }],
    ['no number', { ...height, height: Number.NaN }],
    ['half a pixel', { ...height, height: 400.5 }],
    ['an endless height', { ...height, height: Number.POSITIVE_INFINITY }],
    ['an object that turns into a number', { ...height, height: { toString: () => '400', valueOf: () => 400 } }],
    ['one member too many', { ...height, width: 300 }],
    ['one too few', { type: 'embed-size', height: 400 }],
    ['an inherited member', Object.create(height)],
    ['another sentinel', { ...height, sentinel: 'pym' }],
  ])('refuses %s', (_, message) => {
    expect(isHeightMessage(message)).toBe(false);
  });
});

describe('isPickMessage', () => {
  it('takes a pick and a letting go', () => {
    expect(isPickMessage(pick)).toBe(true);
    expect(isPickMessage({ ...pick, detail: { organization: null, endorsements: [] } })).toBe(true);
  });

  it('refuses an address that is not of the web', () => {
    const hostile = { ...evidence, address: codeAddress };
    const detail = { organization, endorsements: [{ ...endorsement, evidence: [hostile] }] };
    expect(isPickMessage({ ...pick, detail })).toBe(false);
  });

  it('refuses a member that it does not know, at any depth', () => {
    expect(isPickMessage({ ...pick, detail: { ...pick.detail, more: 1 } })).toBe(false);
    expect(
      isPickMessage({ ...pick, detail: { organization: { ...organization, html: '<b>' }, endorsements: [] } }),
    ).toBe(false);
  });

  it('refuses texts and lists without end', () => {
    const long = { ...organization, name: 'x'.repeat(2001) };
    expect(isPickMessage({ ...pick, detail: { organization: long, endorsements: [] } })).toBe(false);
    const many = Array.from({ length: 101 }, () => endorsement);
    expect(isPickMessage({ ...pick, detail: { organization, endorsements: many } })).toBe(false);
  });
});

it('no message whatever makes the checks throw', () => {
  assert(
    property(anything(), (message) => {
      expect(isHeightMessage(message) && isPickMessage(message)).toBe(false);
    }),
  );
});
