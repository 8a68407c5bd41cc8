// @vitest-environment happy-dom
import { act } from 'react';
import { expect, test } from 'vitest';
import { button, mounted, press, the } from '../../ui/mounted.fixture.ts';
import { ShareActions, type ShareAction } from './share-actions.tsx';

const works: ShareAction = { label: 'SVG', run: async () => Promise.resolve('Saved as a.svg.'), failure: 'No.' };
const fails: ShareAction = { label: 'PNG', run: async () => Promise.reject(new Error('no')), failure: 'Not here.' };

async function pressed(label: string): Promise<string> {
  press(button(label));
  await act(async () => Promise.resolve());
  return the('[role="status"]').textContent;
}

test('each try says how it fared, the last one only', async () => {
  mounted(<ShareActions subject="a" actions={[works, fails]} />);
  expect(the('[role="status"]').textContent).toBe('');
  expect(await pressed('SVG')).toBe('Saved as a.svg.');
  expect(await pressed('PNG')).toBe('Not here.');
});

test('for another view nothing has been saved yet', async () => {
  const { again } = mounted(<ShareActions subject="a" actions={[works]} />);
  await pressed('SVG');
  again(<ShareActions subject="b" actions={[works]} />);
  expect(the('[role="status"]').textContent).toBe('');
});
