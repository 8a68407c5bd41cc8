// @vitest-environment happy-dom
import { act } from 'react';
import { flushSync } from 'react-dom';
import { expect, test, vi } from 'vitest';
import { DeferredPart } from './deferred-part.tsx';
import { mounted } from './mounted.fixture.ts';

test('a part that leaves the screen just after it was drawn is never drawn from what it showed before', () => {
  let tell: (entries: readonly { readonly isIntersecting: boolean }[]) => void = () => undefined;
  class Observer {
    readonly observe = (): void => undefined;
    readonly disconnect = (): void => undefined;
    constructor(callback: typeof tell) {
      tell = callback;
    }
  }
  vi.stubGlobal('IntersectionObserver', Observer);
  const drawn: string[] = [];
  const draw = (value: string): string => {
    drawn.push(value);
    return value;
  };
  const { again } = mounted(<DeferredPart value="before" draw={draw} />);
  act(() => {
    flushSync(() => again(<DeferredPart value="after" draw={draw} />));
    tell([{ isIntersecting: false }]);
  });
  expect(drawn).toEqual(['before', 'after']);
  expect(document.body.textContent).toBe('after');
});
