// @vitest-environment happy-dom
import { act } from 'react';
import { expect, test } from 'vitest';
import { mounted } from './mounted.fixture.ts';
import { useChunk } from './use-chunk.ts';

function Place({ load }: { readonly load: () => Promise<string> }) {
  const chunk = useChunk(load);
  return <p>{chunk.state === 'ready' ? chunk.module : chunk.state}</p>;
}

async function drawnAfter(promise: Promise<string>): Promise<string> {
  const { again } = mounted(<Place load={async () => promise} />);
  expect(document.body.textContent).toBe('loading');
  await act(async () => promise.then(null, () => null));
  const text = document.body.textContent;
  again(null);
  return text;
}

test('a part of the program is drawn when it has come', async () => {
  expect(await drawnAfter(Promise.resolve('here'))).toBe('here');
});

test('a part that fails says so, and is tried again when its place is drawn anew', async () => {
  expect(await drawnAfter(Promise.reject(new Error('offline')))).toBe('failed');
  expect(await drawnAfter(Promise.resolve('here'))).toBe('here');
});
