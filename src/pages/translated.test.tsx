// @vitest-environment happy-dom
import { nat, sample } from 'fast-check';
import { act, useState } from 'react';
import { expect, test } from 'vitest';
import { fixtureArticles, fixturePublic } from '../dataset/fixtures/fixture-datasets.fixture.ts';
import type { Selection } from '../model/selection.ts';
import { mounted, the, type } from '../ui/mounted.fixture.ts';
import { translate, translatedTexts } from '../ui/translated.fixture.ts';
import { parseSelection, vocabularyOf } from '../url/selection.ts';
import { EmptyState } from './filters/empty-state.tsx';
import { FilterChips } from './filters/filter-chips.tsx';
import { FilterPanel } from './filters/filter-panel.tsx';
import { FindUnion } from './find/find-union.tsx';
import { DroppedNotice } from './notices/dropped-notice.tsx';
import { Region } from './region.tsx';
import { LiveView } from './view.fixture.ts';
import type { View } from './view.ts';

const { dropped } = parseSelection('sort=size', vocabularyOf(fixtureArticles));

function Parts({ view }: { readonly view: View }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Region name="The page" inputs={[view.selection]}>
      <DroppedNotice dropped={dropped} onClean={() => undefined} />
      <FindUnion view={view} />
      <button type="button" onClick={() => setOpen(true)}>
        Filters
      </button>
      <FilterPanel view={view} isOpen={isOpen} onClose={() => setOpen(false)} />
      <FilterChips view={view} />
      <EmptyState view={view} />
      <button type="button" onClick={() => view.onChange(nothing)}>
        nothing
      </button>
    </Region>
  );
}

const page = <LiveView dataset={fixtureArticles} other={fixturePublic} draw={(view) => <Parts view={view} />} />;

const nothing: Partial<Selection> = { kinds: ['coalition'], decided: ['delegates'] };

/** Waits for the translator, who hears of changes a little after them. */
async function letIn(): Promise<void> {
  await new Promise((done) => setTimeout(done));
}

/** Presses one control after another, whatever that does to the others; the translator is let in between. */
async function pressAbout(choices: readonly number[]): Promise<void> {
  for (const choice of choices) {
    const controls = document.querySelectorAll<HTMLElement>('button, input, a[href^="?"]');
    const control = controls[choice % controls.length];
    await act(async () => {
      control?.focus();
      control?.click();
      await letIn();
    });
    expect(document.querySelector('.failure')?.textContent, control?.textContent).toBeUndefined();
  }
}

async function find(text: string): Promise<void> {
  const input = the('[role="combobox"]');
  if (input instanceof HTMLInputElement) type(input, text);
  await act(async () => {
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    await letIn();
  });
}

test('no control fails on a page whose every text a translator wraps', async () => {
  mounted(page);
  translate(document.body);
  for (const [seed, text] of ['noa', 'zzz', 'transit', 'steel', 'firefighters', '', 'builders'].entries()) {
    await find(text);
    await pressAbout(sample(nat(), { seed, numRuns: 8 }));
  }
  expect(translatedTexts(document.body)).toBeGreaterThan(50);
});

test('what changes under a translator’s hands says the new thing', async () => {
  mounted(page);
  translate(document.body);
  await find('noa');
  await find('steelworkers');
  expect(the('.union-card').textContent).toContain('Backed Elena Rivera');
  expect(the('.union-card').textContent).not.toContain('Holt');
});
