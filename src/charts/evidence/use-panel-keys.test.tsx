// @vitest-environment happy-dom
import { act, useState } from 'react';
import { expect, test } from 'vitest';
import { fixtureArticles } from '../../dataset/fixtures/fixture-datasets.fixture.ts';
import type { Organization } from '../../model/organization.ts';
import { button, mounted, press, the } from '../../ui/mounted.fixture.ts';
import { EvidencePanel } from './evidence.tsx';

const union = [...fixtureArticles.organizations.values()].find(({ id }) => id === 'neu') ?? null;

function Page() {
  const [open, setOpen] = useState<Organization | null>(null);
  return (
    <>
      <button type="button" onClick={() => setOpen(union)}>
        Opener
      </button>
      <a href="#next">What follows</a>
      {open ? (
        <EvidencePanel
          dataset={fixtureArticles}
          organization={open}
          onClose={() => setOpen(null)}
          onPick={(id) => setOpen(fixtureArticles.organizations.get(id) ?? null)}
        />
      ) : null}
    </>
  );
}

/** The page with the evidence open, and the focus on what opened it. */
function opened(): void {
  mounted(<Page />);
  press(button('Opener'));
}

function key(name: string, init: KeyboardEventInit = {}): boolean {
  const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...init });
  act(() => {
    document.activeElement?.dispatchEvent(event);
  });
  return event.defaultPrevented;
}

const isOpen = (): boolean => document.querySelector('.evidence') !== null;
const focused = (): string => document.activeElement?.textContent ?? '';

test('opening leaves the focus on what was pressed; Tab leads into the panel, Shift and Tab back', () => {
  opened();
  expect([isOpen(), focused()]).toEqual([true, 'Opener']);
  expect(key('Tab')).toBe(true);
  expect(focused()).toBe('Close');
  expect(key('Tab', { shiftKey: true })).toBe(true);
  expect(focused()).toBe('Opener');
});

test('from the last stop of the panel the browser goes on from the opener', () => {
  opened();
  const last = [...document.querySelectorAll<HTMLElement>('.evidence :is(a, button)')].at(-1);
  last?.focus();
  expect(key('Tab')).toBe(false);
  expect(focused()).toBe('Opener');
});

test('Tab is the browser’s own everywhere else', () => {
  opened();
  the('a[href="#next"]').focus();
  expect(key('Tab')).toBe(false);
  expect(key('Tab', { shiftKey: true })).toBe(false);
  expect(focused()).toBe('What follows');
});

test('Escape and Close inside the panel give the focus back', () => {
  opened();
  button('Close').focus();
  expect(key('Escape')).toBe(true);
  expect([isOpen(), focused()]).toEqual([false, 'Opener']);
  press(button('Opener'));
  press(button('Close'));
  expect([isOpen(), focused()]).toEqual([false, 'Opener']);
});

test('Escape from anywhere else closes it and leaves the focus', () => {
  opened();
  the('a[href="#next"]').focus();
  key('Escape');
  expect([isOpen(), focused()]).toEqual([false, 'What follows']);
});

test.each<[string, KeyboardEventInit]>([
  ['with another key held', { altKey: true }],
  ['that ends what is being composed in a field', { isComposing: true }],
])('an Escape %s leaves it open', (_name, init) => {
  opened();
  key('Escape', init);
  expect(isOpen()).toBe(true);
});

test('an Escape that something else has taken leaves it open', () => {
  opened();
  the('a[href="#next"]').addEventListener('keydown', (event) => event.preventDefault());
  the('a[href="#next"]').focus();
  key('Escape');
  expect(isOpen()).toBe(true);
});

test('a step to the affiliate keeps the focus in the panel, and closing still goes back to the first opener', () => {
  opened();
  press(button('North Valley'));
  expect(the('.evidence h4').textContent).toContain('North Valley');
  expect(focused()).toBe('Close');
  key('Escape');
  expect(focused()).toBe('Opener');
});
