// @vitest-environment happy-dom
import { act } from 'react';
import { expect, onTestFinished, test, vi } from 'vitest';
import { fixtureArticles } from '../dataset/fixtures/fixture-datasets.fixture.ts';
import { wide } from '../marks/frame.ts';
import { defaultSelection } from '../model/selection.ts';
import { mounted, the } from '../ui/mounted.fixture.ts';
import { viewOf } from './chart-view.ts';
import { MarkListbox, type MarkListboxProps } from './mark-listbox.tsx';
import { members } from './members/members.tsx';

const { marks } = members.draw(viewOf(fixtureArticles, defaultSelection), wide, { hover: null, pick: null });
const [mark] = marks;
if (!mark) throw new Error('nothing is drawn');

const named = ['Postal Carriers', 'Service Crews', 'Service Employees'].map((name) => ({ ...mark, id: name, name }));

/** Presses keys one after another, so many milliseconds apart, where the focus is. */
function pressKeys(keys: Iterable<string>, pauseMs = 100): void {
  for (const key of keys) {
    vi.advanceTimersByTime(pauseMs);
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
    Object.defineProperty(event, 'timeStamp', { value: Date.now() });
    act(() => void document.activeElement?.dispatchEvent(event));
  }
}

function listed(): { readonly onPick: ReturnType<typeof vi.fn<MarkListboxProps['onPick']>> } {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const onPick = vi.fn<MarkListboxProps['onPick']>();
  mounted(
    <MarkListbox
      id="chart"
      orientation="vertical"
      lanes={['All']}
      marks={named}
      isPlaced
      pick={null}
      onHover={() => undefined}
      onPick={onPick}
    />,
  );
  act(() => the('[tabindex="0"]').focus());
  return { onPick };
}

const focused = (): string | null | undefined => document.activeElement?.getAttribute('data-mark');

test('a space inside a name that is typed belongs to the name, and opens nothing', () => {
  const { onPick } = listed();
  pressKeys('service e');
  expect(focused()).toBe('Service Employees');
  expect(onPick).not.toHaveBeenCalled();
});

test('a space after a pause opens the mark that has the focus', () => {
  const { onPick } = listed();
  pressKeys('service');
  pressKeys(' ', 600);
  expect(focused()).toBe('Service Crews');
  expect(onPick.mock.calls).toEqual([[mark.organization]]);
});
