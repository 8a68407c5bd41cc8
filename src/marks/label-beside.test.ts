import { describe, expect, it } from 'vitest';
import { labelApart, labelBeside } from './label-beside.ts';

const mark = { x0: 0.5, x1: 0.6, beforePx: 8, afterPx: 8 };

describe('labelBeside', () => {
  it('stands after its mark where there is room', () => {
    expect(labelBeside(mark, 100, 600)).toEqual({ side: 'after', x: 0.6, dx: 15, anchor: 'start' });
  });
  it('stands before its mark where only that side has room', () => {
    expect(labelBeside(mark, 250, 600)).toEqual({ side: 'before', x: 0.5, dx: -15, anchor: 'end' });
  });
  it('stands apart where neither side has room', () => {
    expect(labelBeside(mark, 300, 600).side).toBe('apart');
  });
});

describe('labelApart', () => {
  it('begins where its mark begins, or ends where it ends', () => {
    expect(labelApart(0.1, 0.2, 300, 600)).toMatchObject({ x: 0.1, anchor: 'start' });
    expect(labelApart(0.8, 0.9, 300, 600)).toMatchObject({ x: 0.9, anchor: 'end' });
  });
  it('is pushed just into the frame where neither fits, and stays tied to its mark', () => {
    expect(labelApart(0.5, 0.6, 500, 600)).toEqual({ side: 'apart', x: 0.6, dx: 140, anchor: 'end' });
  });
});
