import { describe, expect, it } from 'vitest';
import { chartNames } from '../charts/chart-props.ts';
import { inventedDataset } from '../model/invented-dataset.ts';
import { defaultSelection } from '../model/selection.ts';
import { drawnViews, embedFolder, pictureView, selectionDrawn } from './picture-view.ts';

const { candidates } = inventedDataset;
const [oak, ash] = candidates.map(({ id }) => id);
const third = { id: 'elm' as never };

describe('pictureView', () => {
  it('finds every drawn view to be its own picture', () => {
    for (const view of drawnViews(chartNames, candidates)) {
      expect(pictureView(view.chart, selectionDrawn(view), candidates)).toEqual({ ...view, match: 'exact' });
    }
  });

  it('takes all candidates chosen for none chosen', () => {
    const selection = { ...defaultSelection, candidates: [ash!, oak!] };
    expect(pictureView('members', selection, candidates)).toEqual({
      chart: 'members',
      candidate: null,
      match: 'exact',
    });
  });

  it('takes some of several candidates for a part of all', () => {
    const selection = { ...defaultSelection, candidates: [ash!, oak!] };
    expect(pictureView('members', selection, [...candidates, third])).toEqual({
      chart: 'members',
      candidate: null,
      match: 'nearest',
    });
  });

  it('finds the nearest for a filter that was not drawn', () => {
    const selection = { ...defaultSelection, candidates: [oak!], kinds: ['local' as const] };
    expect(pictureView('timeline', selection, candidates)).toEqual({
      chart: 'timeline',
      candidate: oak,
      match: 'nearest',
    });
  });

  it.each([
    ['members', { sort: 'name' }],
    ['head-to-head', { measure: 'unions' }],
    ['timeline', { running: 'on' }],
    ['decisions', { record: 'public' }],
    ['timeline', { asOf: '2015-12-31' as never }],
  ] as const)('does not take %s with %j for what was drawn', (chart, change) => {
    expect(pictureView(chart, { ...defaultSelection, ...change }, candidates).match).toBe('nearest');
  });

  it.each([
    ['timeline', { sort: 'name' }],
    ['members', { measure: 'unions' }],
    ['decisions', { running: 'on' }],
    ['members', { theme: 'dark', pattern: 'on', pick: 'carters' as never }],
  ] as const)('passes over what does not change %s: %j', (chart, change) => {
    expect(pictureView(chart, { ...defaultSelection, ...change }, candidates).match).toBe('exact');
  });
});

it('embedFolder keeps an id from leaving its folder', () => {
  expect(embedFolder({ chart: 'members', candidate: '../x' as never })).toBe('embed/members/..%2Fx/');
});
