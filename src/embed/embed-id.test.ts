import { describe, expect, it } from 'vitest';
import type { CandidateId } from '../model/candidate.ts';
import type { Day } from '../model/day.ts';
import type { OrganizationId } from '../model/organization.ts';
import { defaultSelection } from '../model/selection.ts';
import { embedIds, embedFolder, nearestEmbed, embedSelection } from './embed-id.ts';

const [oak, ash] = ['oak' as CandidateId, 'ash' as CandidateId];
const candidates = [{ id: oak }, { id: ash }];
const third = { id: 'elm' as CandidateId };

describe('nearestEmbed', () => {
  it('finds every embed to be its own', () => {
    for (const id of embedIds(candidates)) {
      expect(nearestEmbed(id.chart, embedSelection(id), candidates)).toEqual({ ...id, match: 'exact' });
    }
  });

  it.each([
    ['all candidates chosen for none chosen', { candidates: [ash, oak] }, candidates, null, 'exact'],
    [
      'some of several candidates for a part of all',
      { candidates: [ash, oak] },
      [...candidates, third],
      null,
      'nearest',
    ],
    [
      'the nearest for a filter that was not drawn',
      { candidates: [oak], kinds: ['local'] },
      candidates,
      oak,
      'nearest',
    ],
  ] as const)('takes %s', (_, change, all, candidate, match) => {
    const nearest = nearestEmbed('timeline', { ...defaultSelection, ...change }, all);
    expect(nearest).toEqual({ chart: 'timeline', candidate, match });
  });

  it.each([{ sort: 'name' }, { list: 'public' }, { to: '2015-12-31' as Day }] as const)(
    'does not take a view with %j for what was drawn',
    (change) => {
      expect(nearestEmbed('members', { ...defaultSelection, ...change }, candidates).match).toBe('nearest');
    },
  );

  it('passes over what is only a look', () => {
    const looks = { theme: 'dark', pattern: true, pick: 'carters' as OrganizationId } as const;
    expect(nearestEmbed('members', { ...defaultSelection, ...looks }, candidates).match).toBe('exact');
  });
});

it('embedFolder keeps an id from leaving its folder', () => {
  expect(embedFolder({ chart: 'members', candidate: '../x' as never })).toBe('embed/members/..%2Fx/');
});
