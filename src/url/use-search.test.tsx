// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createAddress, type Address } from './address.ts';
import { useSearch, useSearchPart } from './use-search.ts';

function Shown({ address }: { readonly address: Address }): React.JSX.Element {
  return <output>{useSearch(address) || 'nothing chosen'}</output>;
}

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
});

afterEach(() => {
  document.body.replaceChildren();
});

test('a prerendered page is taken over without a mismatch, then shows the address and follows it', async () => {
  window.history.replaceState(null, '', '/?sort=name#here');
  const complaints = vi.fn<(error: unknown) => void>();
  const address = createAddress(window);
  const host = document.createElement('div');
  const drawn = new DOMParser().parseFromString(renderToString(<Shown address={address} />), 'text/html');
  host.append(...drawn.body.childNodes);
  expect(host.textContent).toBe('nothing chosen');
  const root = await act(async () =>
    hydrateRoot(host, <Shown address={address} />, { onRecoverableError: complaints }),
  );
  expect(host.textContent).toBe('sort=name');
  expect(complaints).not.toHaveBeenCalled();
  act(() => address.push('sort=date'));
  expect(host.textContent).toBe('sort=date');
  expect(window.location.hash).toBe('#here');
  act(() => root.unmount());
});

test('what reads a part of the address is drawn again where that part changes, and nowhere else', () => {
  window.history.replaceState(null, '', '/');
  const address = createAddress(window);
  const drawn: string[] = [];
  function Length(): null {
    drawn.push(useSearchPart(address, (search) => (search.length > 6 ? 'long' : 'short')));
    return null;
  }
  const root = createRoot(document.createElement('div'));
  act(() => root.render(<Length />));
  act(() => address.push('a=1'));
  act(() => address.push('a=1&b=2'));
  expect(drawn).toEqual(['short', 'long']);
  act(() => root.unmount());
});
