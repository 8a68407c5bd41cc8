// @vitest-environment happy-dom
import { act } from 'react';
import { expect, test } from 'vitest';
import { fixtureArticles, fixturePublic } from '../../dataset/fixtures/fixture-datasets.fixture.ts';
import { mounted } from '../../ui/mounted.fixture.ts';
import { createAddress } from '../../url/address.ts';
import type { View } from '../view.ts';
import { useView } from './use-view.ts';

test('a part of the page that was drawn earlier keeps what was chosen since, and takes nothing back', () => {
  window.history.replaceState(null, '', '/');
  const address = createAddress(window);
  const drawn: View[] = [];
  function Page(): null {
    drawn.push(useView(fixtureArticles, fixturePublic, address).view);
    return null;
  }
  mounted(<Page />);
  const [first] = drawn;
  act(() => first?.onChange({ sort: 'name' }));
  act(() => first?.onChange({ decided: ['delegates'] }));
  act(() => first?.onDraft({ kinds: ['local'] }));
  expect(drawn.at(-1)?.selection).toMatchObject({ sort: 'name', decided: ['delegates'], kinds: ['local'] });
  act(() => first?.onCancel());
  expect(drawn.at(-1)?.selection).toMatchObject({ sort: 'name', decided: ['delegates'], kinds: [] });
});
