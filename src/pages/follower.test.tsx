// @vitest-environment happy-dom
import { useEffect, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { expect, onTestFinished, test, vi } from 'vitest';
import { Follower } from './follower.tsx';

let tell: (isIntersecting: boolean) => void = () => undefined;
const seen: number[] = [];

function Seen({ value }: { readonly value: number }) {
  useEffect(() => {
    seen.push(value);
  }, [value]);
  return null;
}
const draw = (value: number): ReactNode => <Seen value={value} />;

test('a part that leaves the screen at once after a choice does not go back to what stood before it', async () => {
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(callback: (entries: readonly { isIntersecting: boolean }[]) => void) {
        tell = (isIntersecting) => callback([{ isIntersecting }]);
      }
      observe(): void {}
      disconnect(): void {}
    },
  );
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  onTestFinished(() => root.unmount());
  flushSync(() => root.render(<Follower value={1} draw={draw} />));
  flushSync(() => tell(true));
  flushSync(() => root.render(<Follower value={2} draw={draw} />));
  flushSync(() => tell(false));
  await vi.waitFor(() => expect(seen.at(-1)).toBe(2));
  flushSync(() => root.render(<Follower value={3} draw={draw} />));
  await vi.waitFor(() => expect(seen.at(-1)).toBe(3));
  expect(seen).toEqual([1, 2, 3]);
});
