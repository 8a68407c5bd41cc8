import { anything, assert, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixtureArticles } from '../dataset/fixtures/fixture-datasets.fixture.ts';
import type { OrganizationId } from '../model/organization.ts';
import { isHeightMessage, isPickMessage } from './embed-message.ts';
import { picked } from './picked.ts';
import { codeAddress } from './snippet-input.fixture.ts';

const height = { sentinel: 'amp', type: 'embed-size', height: 400 };

describe('isHeightMessage', () => {
  it('takes a height', () => {
    expect(isHeightMessage(height)).toBe(true);
  });

  it.each([
    ['a string', JSON.stringify(height)],
    ['null', null],
    ['a list', [height]],
    ['one member too many', { ...height, width: 300 }],
    ['one too few', { type: 'embed-size', height: 400 }],
    ['an inherited member', Object.create(height)],
    ['another sentinel', { ...height, sentinel: 'pym' }],
  ])('refuses %s', (_, message) => {
    expect(isHeightMessage(message)).toBe(false);
  });
});

describe('isPickMessage', () => {
  const { organization, endorsements } = picked(fixtureArticles, 'noa' as OrganizationId);
  const [endorsement] = endorsements;
  const isTaken = (detail: object): boolean => isPickMessage({ sentinel: 'endorsements', type: 'pick', detail });

  it.each([
    [
      'an address that is not of the web',
      [{ ...endorsement, evidence: [{ ...endorsement?.evidence[0], address: codeAddress }] }],
    ],
    ['a list without end', Array.from({ length: 101 }, () => endorsement)],
  ])('refuses %s', (_, list) => {
    expect(isTaken({ organization, endorsements })).toBe(true);
    expect(isTaken({ organization, endorsements: list })).toBe(false);
  });

  it.each([
    ['a member that it does not know', { organization, endorsements, more: 1 }],
    ['one at any depth', { organization: { ...organization, html: '<b>' }, endorsements }],
    ['a text without end', { organization: { ...organization, name: 'x'.repeat(2001) }, endorsements }],
  ])('refuses %s', (_, detail) => {
    expect(isTaken(detail)).toBe(false);
  });
});

it('no message whatever makes the checks throw', () => {
  assert(
    property(anything(), (message) => {
      expect(isHeightMessage(message) && isPickMessage(message)).toBe(false);
    }),
  );
});
