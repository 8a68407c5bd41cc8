// @vitest-environment happy-dom
import { act } from 'react';
import { expect, test, vi } from 'vitest';
import { CopyField } from './copy-field.tsx';
import { button, mounted, press, the } from './mounted.fixture.ts';

function clipboard(writeText: (text: string) => Promise<void>): void {
  vi.stubGlobal('navigator', { clipboard: { writeText } });
}

async function settled(): Promise<void> {
  await act(async () => Promise.resolve());
}

const field = (text: string) => <CopyField label="Snippet" copyLabel="Copy" text={text} kind="code" />;

test('where the browser refuses, the text is selected and the reader told', async () => {
  clipboard(async () => Promise.reject(new Error('denied')));
  mounted(field('a text'));
  press(button('Copy'));
  await settled();
  const text = the('textarea') as HTMLTextAreaElement;
  expect(document.activeElement).toBe(text);
  expect([text.selectionStart, text.selectionEnd]).toEqual([0, 'a text'.length]);
  expect(the('[role="status"]').textContent).toContain('refused');
});

test('another text has not been copied yet', async () => {
  clipboard(async () => Promise.resolve());
  const { again } = mounted(field('one'));
  press(button('Copy'));
  await settled();
  again(field('two'));
  expect(the('[role="status"]').textContent).toBe('');
  again(field('one'));
  expect(the('[role="status"]').textContent).toBe('Copied.');
});
