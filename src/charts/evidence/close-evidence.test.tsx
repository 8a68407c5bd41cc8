// @vitest-environment happy-dom
import { act, useState } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keptArticles } from '../../dataset/kept-records.fixture.ts';
import type { OrganizationId } from '../../model/organization.ts';
import { Evidence } from './evidence.tsx';

let root: Root;

function Page() {
  const [open, setOpen] = useState<OrganizationId | null>(null);
  const organization = open === null ? undefined : keptArticles.organizations.get(open);
  return (
    <>
      <button type="button" id="outside" onClick={() => setOpen('cwa' as OrganizationId)}>
        Open from a table
      </button>
      <figure>
        <div role="option" aria-selected={open !== null} tabIndex={0}>
          a mark
        </div>
        <button type="button" id="opener" onClick={() => setOpen('seiu' as OrganizationId)}>
          Open
        </button>
        {organization ? (
          <Evidence dataset={keptArticles} organization={organization} onClose={() => setOpen(null)} onPick={setOpen} />
        ) : null}
      </figure>
    </>
  );
}

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  const host = document.createElement('div');
  document.body.append(host);
  root = createRoot(host);
  act(() => root.render(<Page />));
});

afterEach(() => {
  act(() => root.unmount());
  document.body.replaceChildren();
});

function element(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}

function openFrom(selector: string): void {
  element(selector).focus();
  act(() => element(selector).click());
}

function press(key: string, init: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
  act(() => {
    document.activeElement?.dispatchEvent(event);
  });
  return event;
}

test('Escape inside the panel closes it and gives the focus back to what opened it', () => {
  openFrom('#opener');
  element('.evidence-close').focus();
  expect(press('Escape').defaultPrevented).toBe(true);
  expect(document.querySelector('.evidence')).toBeNull();
  expect(document.activeElement?.id).toBe('opener');
});

test('the Close button does the same', () => {
  openFrom('#opener');
  element('.evidence-close').focus();
  act(() => element('.evidence-close').click());
  expect(document.querySelector('.evidence')).toBeNull();
  expect(document.activeElement?.id).toBe('opener');
});

test('opening from its own chart takes no focus, since the panel is next in the tab order', () => {
  openFrom('#opener');
  expect(document.activeElement?.id).toBe('opener');
});

test('opening from elsewhere takes the focus, and closing gives it back', () => {
  openFrom('#outside');
  expect(document.activeElement?.className).toBe('evidence-close');
  press('Escape');
  expect(document.activeElement?.id).toBe('outside');
});

test('other keys and Escape with a modifier are left alone', () => {
  openFrom('#opener');
  element('.evidence-close').focus();
  expect(press('Escape', { ctrlKey: true }).defaultPrevented).toBe(false);
  expect(press('ArrowDown').defaultPrevented).toBe(false);
  expect(document.querySelector('.evidence')).not.toBeNull();
});

test('Escape with the focus elsewhere, which the panel may cover, closes it and leaves the focus there', () => {
  openFrom('#opener');
  element('#outside').focus();
  press('Escape', { altKey: true });
  expect(document.querySelector('.evidence')).not.toBeNull();
  press('Escape');
  expect(document.querySelector('.evidence')).toBeNull();
  expect(document.activeElement?.id).toBe('outside');
});

test('an Escape that something else has taken leaves it open', () => {
  openFrom('#opener');
  const outside = element('#outside');
  outside.addEventListener('keydown', (event) => event.preventDefault());
  outside.focus();
  press('Escape');
  expect(document.querySelector('.evidence')).not.toBeNull();
});

test('where what opened it is gone, the focus goes to the chart’s current mark', () => {
  openFrom('#opener');
  element('.evidence-close').focus();
  element('#opener').remove();
  press('Escape');
  expect(document.activeElement?.getAttribute('role')).toBe('option');
});

test('a step to the affiliate stays in the panel, and closing still goes back to the first opener', () => {
  openFrom('#opener');
  element('.fact-pick').focus();
  act(() => element('.fact-pick').click());
  expect(element('.evidence h4').textContent).toContain('New Hampshire affiliate');
  element('.evidence-close').focus();
  press('Escape');
  expect(document.activeElement?.id).toBe('opener');
});
