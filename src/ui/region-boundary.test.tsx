// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { mounted } from './mounted.fixture.ts';
import { RegionBoundary } from './region-boundary.tsx';

function Chart({ data }: { readonly data: string }) {
  if (data === 'bad') throw new Error('can’t be drawn');
  return <p>chart of {data}</p>;
}

function page(data: string) {
  return (
    <>
      <p>filters</p>
      <RegionBoundary inputs={[data]} fallback={<p>table</p>}>
        <Chart data={data} />
      </RegionBoundary>
    </>
  );
}

test('a part that fails gives way to its fallback and leaves the rest standing', () => {
  mounted(page('bad'));
  expect(document.body.textContent).toBe('filterstable');
});

test('it is tried again when its inputs change, and only then', () => {
  const { again } = mounted(page('bad'));
  again(page('bad'));
  expect(document.body.textContent).toBe('filterstable');
  again(page('good'));
  expect(document.body.textContent).toBe('filterschart of good');
  again(page('bad'));
  expect(document.body.textContent).toBe('filterstable');
});
