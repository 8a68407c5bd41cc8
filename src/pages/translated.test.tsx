// @vitest-environment happy-dom
import type { ReactNode } from 'react';
import { expect, test } from 'vitest';
import { fixtureArticles, fixturePublic } from '../dataset/fixtures/fixture-datasets.fixture.ts';
import { parseDay } from '../model/day.ts';
import type { Selection } from '../model/selection.ts';
import { mounted } from '../ui/mounted.fixture.ts';
import { ClaimsSection } from './claims/claims-section.tsx';
import { ComparisonSection } from './comparison/comparison-section.tsx';
import { EvidenceDock } from './evidence-dock.tsx';
import { SourcesSection } from './sources/sources-section.tsx';
import { TableSection } from './table/table-section.tsx';
import { viewOf } from './view.fixture.ts';
import type { View } from './view.ts';

const parts: readonly { readonly name: string; readonly draw: (view: View) => ReactNode }[] = [
  { name: 'the claims', draw: (view) => <ClaimsSection view={view} /> },
  { name: 'the comparison', draw: (view) => <ComparisonSection view={view} /> },
  { name: 'the table', draw: (view) => <TableSection view={view} /> },
  { name: 'the sources', draw: (view) => <SourcesSection view={view} /> },
  { name: 'the evidence', draw: (view) => <EvidenceDock view={view} /> },
];

/** Wraps every text in an element of its own, as translators do. */
function translate(): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: Node[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode);
  for (const text of texts) {
    const wrapper = document.createElement('translated-text');
    text.parentNode?.replaceChild(wrapper, text);
    wrapper.append(text);
  }
}

const [first, second, third] = [...fixtureArticles.organizations.keys()];
const to = parseDay('2019-12-12') ?? null;
const steps: readonly Partial<Selection>[] = [
  { pick: first ?? null },
  { pick: second ?? null, to },
  { sort: 'date', pick: third ?? null },
  { unions: first ? [first] : [] },
  {},
];

test.each(parts)('$name can be drawn again and again while a translator wraps its words', ({ draw }) => {
  const view = (change: Partial<Selection>) => viewOf(fixtureArticles, change, undefined, fixturePublic);
  const { again } = mounted(draw(view({})));
  for (const change of steps) {
    translate();
    expect(() => again(draw(view(change)))).not.toThrow();
  }
  translate();
  expect(() => again(draw(viewOf(fixturePublic, {}, undefined, fixtureArticles)))).not.toThrow();
});
