import { expect, test } from 'vitest';
import { membershipBases, type ConflictingCount, type Membership, type MembershipBasis } from './membership.ts';
import { basisInWords, membershipInWords, membershipLabel } from './membership-words.ts';

function counted(count: number, basis: MembershipBasis, hedge: string | null = null): ConflictingCount {
  return { count, basis, hedge, evidence: [{ source: 'gazette' as never, paragraph: 1, printed: String(count) }] };
}

test('every basis has words of its own', () => {
  expect(new Set(membershipBases.map(basisInWords)).size).toBe(membershipBases.length);
});

test.each([
  [counted(1_600_000, 'members', 'some'), 'some 1.6 million members'],
  [counted(670_000, 'represented'), '670,000 represented'],
  [counted(600_000, 'active-and-retired', 'nearly'), 'nearly 600,000 active and retired members'],
  [counted(130_000, 'workers', 'around'), 'around 130,000 workers'],
])('a figure is said with its hedge and with what it counts: %#', (membership, words) => {
  expect(membershipInWords(membership)).toBe(words);
});

test('a size that nobody gives is said to be unknown, not nought', () => {
  expect(membershipInWords(null)).toBe('member count not known');
  expect(membershipLabel(null)).toBe('no figure given');
});

test('a label leaves the word out for plain members and for nothing else', () => {
  for (const basis of membershipBases) {
    const label = membershipLabel(counted(300_000, basis));
    expect(label).toBe(basis === 'members' ? '300,000' : `300,000 ${basisInWords(basis)}`);
  }
});

test('a conflicting reading is said like the reading it conflicts with', () => {
  const reading = counted(570_000, 'members', 'about');
  const membership: Membership = { ...counted(600_000, 'active-and-retired'), conflicts: [reading] };
  expect(membership.conflicts.map(membershipInWords)).toEqual(['about 570,000 members']);
});
