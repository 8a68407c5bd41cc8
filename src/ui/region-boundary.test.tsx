// @vitest-environment happy-dom
import { act } from 'react';
import { expect, test, vi } from 'vitest';
import { button, mounted } from './mounted.fixture.ts';
import { RegionBoundary } from './region-boundary.tsx';

function Chart({ data }: { readonly data: string }) {
  if (data === 'bad') throw new Error('can’t be drawn');
  const fail = (): never => {
    throw new Error('can’t be pressed');
  };
  return (
    <>
      <p>chart of {data}</p>
      <button type="button" aria-label="press" onClick={fail} />
    </>
  );
}

function page(data: string) {
  return (
    <>
      <p>filters</p>
      <input />
      <RegionBoundary input={data} fallback={<p tabIndex={-1}>table</p>}>
        <Chart data={data} />
      </RegionBoundary>
    </>
  );
}

test('a part that fails gives way to its fallback and leaves the rest standing', () => {
  mounted(page('bad'));
  expect(document.body.textContent).toBe('filterstable');
});

test('it is tried again when its input changes, and only then', () => {
  const { again } = mounted(page('bad'));
  again(page('bad'));
  expect(document.body.textContent).toBe('filterstable');
  again(page('good'));
  expect(document.body.textContent).toBe('filterschart of good');
  again(page('bad'));
  expect(document.body.textContent).toBe('filterstable');
});

test('a fault in answering its reader gives it up too, and keeps the focus', () => {
  vi.spyOn(console, 'error').mockReturnValue();
  mounted(page('good'));
  act(() => {
    button('').focus();
    button('').click();
  });
  expect(document.body.textContent).toBe('filterstable');
  expect(document.activeElement?.textContent).toBe('table');
});

test('a fault of somebody else is none of its own', () => {
  mounted(page('good'));
  act(() => button('').focus());
  act(() => void window.dispatchEvent(new ErrorEvent('error', { error: new Error('an extension’s') })));
  expect(document.body.textContent).toBe('filterschart of good');
});

test('the focus stays where it is when a part fails that does not have it', () => {
  const { again } = mounted(page('good'));
  act(() => document.querySelector('input')?.focus());
  again(page('bad'));
  expect(document.activeElement?.localName).toBe('input');
});
