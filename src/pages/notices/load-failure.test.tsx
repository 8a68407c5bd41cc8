// @vitest-environment happy-dom
import { act } from 'react';
import { expect, test, vi } from 'vitest';
import { LoadError } from '../../dataset/fetch-file.ts';
import { button, mounted, press } from '../../ui/mounted.fixture.ts';
import { failureInWords, LoadFailure, type LoadFailureProps } from './load-failure.tsx';

const offline = new LoadError('offline', 'You seem to be offline.');
const props: Omit<LoadFailureProps, 'onRetry'> = {
  error: offline,
  file: 'data/articles.json',
  isRetrying: false,
};

test('while it tries again, another press does nothing and the button keeps the focus', () => {
  const onRetry = vi.fn<() => void>();
  const { again } = mounted(<LoadFailure {...props} onRetry={onRetry} />);
  press(button('Try again'));
  again(<LoadFailure {...props} isRetrying onRetry={onRetry} />);
  press(button('Trying again'));
  expect(onRetry).toHaveBeenCalledOnce();
  expect(document.activeElement).toBe(button('Trying again'));
});

test('a lost connection is tried again when the browser has it back; no other fault is', () => {
  const onRetry = vi.fn<() => void>();
  const online = (): void => act(() => void window.dispatchEvent(new Event('online')));
  const { again } = mounted(<LoadFailure {...props} onRetry={onRetry} />);
  online();
  expect(onRetry).toHaveBeenCalledOnce();
  again(<LoadFailure {...props} error={new LoadError('missing', 'The data file is missing.')} onRetry={onRetry} />);
  online();
  expect(onRetry).toHaveBeenCalledOnce();
});

test('an error of our own is owned up to, and its text kept back', () => {
  expect(failureInWords(new TypeError('x is undefined')).happened).not.toContain('undefined');
});
