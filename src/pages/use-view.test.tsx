// @vitest-environment happy-dom
import { act } from 'react';
import { expect, test } from 'vitest';
import { keptArticles } from '../dataset/kept-records.fixture.ts';
import { mounted } from '../ui/mounted.fixture.ts';
import { createAddress } from '../url/address.ts';
import { useView } from './use-view.ts';
import type { View } from './view.ts';

test.each(['onChange', 'onDraft'] as const)(
  'a part that was drawn for an older view keeps by %s what was chosen since',
  (ask) => {
    window.history.replaceState(null, '', '/');
    const address = createAddress(window);
    const views: View[] = [];
    function Shown(): null {
      views.push(useView(keptArticles, address).view);
      return null;
    }
    mounted(<Shown />);
    const [first] = views;
    act(() => first?.onChange({ candidates: ['clinton' as never] }));
    act(() => first?.[ask]({ sort: 'name' }));
    expect(new URLSearchParams(address.getSnapshot()).toString()).toBe('candidate=clinton&sort=name');
    expect(views.at(-1)?.selection).toMatchObject({ candidates: ['clinton'], sort: 'name' });
  },
);
