// @vitest-environment happy-dom
import { act, useState } from 'react';
import { expect, test, vi } from 'vitest';
import { Combobox } from './combobox.tsx';
import { field, mounted, press, the, type } from './mounted.fixture.ts';

const all = ['apple', 'apricot', 'banana'];

function Page({ onChoose }: { readonly onChoose: (value: string) => void }) {
  const [text, setText] = useState('');
  const answers = all.filter((one) => one.startsWith(text)).map((value) => ({ value, label: value }));
  return (
    <Combobox
      label="Fruit"
      hint=""
      text={text}
      answers={answers}
      isSure={answers.length === 1}
      status=""
      onType={setText}
      onChoose={onChoose}
    />
  );
}

function drawn() {
  const onChoose = vi.fn<(value: string) => void>();
  mounted(<Page onChoose={onChoose} />);
  return { onChoose, input: field('[role="combobox"]') };
}

function key(name: string): boolean {
  let isLeft = true;
  act(() => {
    isLeft = field('[role="combobox"]').dispatchEvent(
      new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }),
    );
  });
  return isLeft;
}

/** The answer that the field says it is at. */
function active(): string | null {
  const id = field('[role="combobox"]').getAttribute('aria-activedescendant');
  return id === null ? null : (document.getElementById(id)?.textContent ?? '');
}

test('typing opens the list, arrows go round it, Enter takes the answer they are at', () => {
  const { onChoose, input } = drawn();
  type(input, 'ap');
  expect([input.getAttribute('aria-expanded'), the('[role="listbox"]').hidden, active()]).toEqual([
    'true',
    false,
    null,
  ]);
  key('ArrowDown');
  key('ArrowDown');
  expect(active()).toBe('apricot');
  expect(the('[aria-selected="true"]').textContent).toBe('apricot');
  key('ArrowDown');
  expect(active()).toBe('apple');
  key('ArrowUp');
  key('Enter');
  expect(onChoose).toHaveBeenCalledExactlyOnceWith('apricot');
  expect(the('[role="listbox"]').hidden).toBe(true);
});

test('Enter takes the best answer where none is gone to, and nothing where there is none', () => {
  const { onChoose, input } = drawn();
  type(input, 'ban');
  key('Enter');
  type(input, 'zzz');
  expect(input.getAttribute('aria-expanded')).toBe('false');
  key('Enter');
  expect(onChoose.mock.calls).toEqual([['banana']]);
});

test('Escape closes an open list alone; with none open the key is the browser’s', () => {
  const { input } = drawn();
  type(input, 'ap');
  expect(key('Escape')).toBe(false);
  expect([input.getAttribute('aria-expanded'), input.value]).toEqual(['false', 'ap']);
  expect(key('Escape')).toBe(true);
});

test('an arrow opens the list before anything is typed, and a press takes an answer without taking the focus', () => {
  const { onChoose, input } = drawn();
  act(() => input.focus());
  key('ArrowDown');
  expect(active()).toBe('apple');
  const option = [...document.querySelectorAll<HTMLElement>('[role="option"]')].at(-1);
  const down = new MouseEvent('mousedown', { bubbles: true, cancelable: true });
  act(() => void option?.dispatchEvent(down));
  expect(down.defaultPrevented).toBe(true);
  act(() => option?.click());
  expect(onChoose).toHaveBeenCalledExactlyOnceWith('banana');
});

test.each([
  { browser: 'most browsers', sent: { isComposing: true } },
  { browser: 'Safari, which has ended it by then', sent: { keyCode: 229 } },
])('a letter that is being composed is not a key of the list, by $browser', ({ sent }) => {
  const { onChoose, input } = drawn();
  type(input, 'b');
  act(() => void input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, ...sent })));
  expect(onChoose).not.toHaveBeenCalled();
  press(input);
});
