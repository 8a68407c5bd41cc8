// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { mounted, the } from '../../ui/mounted.fixture.ts';
import { RecordLoading } from './record-loading.tsx';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

test('loading is busy from the start and mentioned after a second', () => {
  mounted(<RecordLoading what="the public record" />);
  expect(document.querySelector('[aria-busy="true"]')).not.toBeNull();
  act(() => vi.advanceTimersByTime(999));
  expect(the('[role="status"]').textContent).toBe('');
  act(() => vi.advanceTimersByTime(1));
  expect(the('[role="status"]').textContent).toBe('Loading the public record …');
});
