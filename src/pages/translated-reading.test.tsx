// @vitest-environment happy-dom
import { act, type ReactNode } from 'react';
import { expect, test } from 'vitest';
import { fixtureArticles, fixturePublic } from '../dataset/fixtures/fixture-datasets.fixture.ts';
import { parseDay } from '../model/day.ts';
import type { Selection } from '../model/selection.ts';
import { mounted } from '../ui/mounted.fixture.ts';
import { translate, translatedTexts } from '../ui/translated.fixture.ts';
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

const [first, second, third] = [...fixtureArticles.organizations.keys()];
const to = parseDay('2019-12-12') ?? null;
const steps: readonly Partial<Selection>[] = [
  { pick: first ?? null },
  { pick: second ?? null, to },
  { sort: 'date', pick: third ?? null },
  { unions: first ? [first] : [] },
  { pick: first ?? null },
];

test.each(parts)('$name can be drawn again and again while a translator wraps its words', async ({ draw }) => {
  const at = (change: Partial<Selection>): View => viewOf(fixtureArticles, change, undefined, fixturePublic);
  const { again } = mounted(draw(at({})));
  translate(document.body);
  for (const change of steps) {
    expect(() => again(draw(at(change)))).not.toThrow();
    // The translator hears of changes a little after them.
    await act(async () => new Promise((done) => setTimeout(done)));
  }
  expect(translatedTexts(document.body)).toBeGreaterThan(5);
  expect(() => again(draw(viewOf(fixturePublic, {}, undefined, fixtureArticles)))).not.toThrow();
});
