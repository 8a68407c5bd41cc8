import { describe, expect, it } from 'vitest';
import type { CandidateId } from '../model/candidate.ts';
import type { Day } from '../model/day.ts';
import type { OrganizationId } from '../model/organization.ts';
import { defaultSelection } from '../model/selection.ts';
import { drawnViews, embedFolder, imageView, selectionDrawn } from './image-view.ts';

const [oak, ash] = ['oak' as CandidateId, 'ash' as CandidateId];
const candidates = [{ id: oak }, { id: ash }];
const third = { id: 'elm' as CandidateId };

describe('imageView', () => {
  it('finds every drawn view to be its own image', () => {
    for (const view of drawnViews(candidates)) {
      expect(imageView(view.chart, selectionDrawn(view), candidates)).toEqual({ ...view, match: 'exact' });
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
    const view = imageView('timeline', { ...defaultSelection, ...change }, all);
    expect(view).toEqual({ chart: 'timeline', candidate, match });
  });

  it.each([{ sort: 'name' }, { list: 'public' }, { to: '2015-12-31' as Day }] as const)(
    'does not take a view with %j for what was drawn',
    (change) => {
      expect(imageView('members', { ...defaultSelection, ...change }, candidates).match).toBe('nearest');
    },
  );

  it('passes over what is only a look', () => {
    const looks = { theme: 'dark', pattern: true, pick: 'carters' as OrganizationId } as const;
    expect(imageView('members', { ...defaultSelection, ...looks }, candidates).match).toBe('exact');
  });
});

it('embedFolder keeps an id from leaving its folder', () => {
  expect(embedFolder({ chart: 'members', candidate: '../x' as never })).toBe('embed/members/..%2Fx/');
});
