// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { mounted, the, wait } from '../../ui/mounted.fixture.ts';
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
  wait(999);
  expect(the('[role="status"]').textContent).toBe('');
  wait(1);
  expect(the('[role="status"]').textContent).toBe('Loading the public record …');
});
