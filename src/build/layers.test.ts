import { expect, test } from 'vitest';
import { complaints } from './complaints.ts';

/** What each folder may import of ours: the table of the README, from the innermost folder out. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  model: [],
  marks: [],
  ui: [],
  dataset: ['model'],
  url: ['model'],
  charts: ['model', 'marks', 'ui'],
  pages: ['model', 'marks', 'ui', 'dataset', 'url', 'charts'],
  embed: ['model', 'ui', 'dataset', 'url', 'charts'],
  build: ['model', 'marks', 'ui', 'dataset', 'url', 'charts', 'pages', 'embed'],
};
const folders = Object.keys(allowed);
const pairs = folders.flatMap((from) => folders.filter((to) => to !== from).map((to) => ({ from, to })));

const plant = (path: string) => `import { thing } from '${path}';\nexport const own = thing;\n`;
const files: readonly (readonly [string, string])[] = [
  ...pairs.flatMap(({ from, to }): [string, string][] => [
    [`src/${from}/to-${to}.ts`, plant(`../${to}/thing.ts`)],
    [`src/${from}/inner/to-${to}.ts`, plant(`../../${to}/thing.ts`)],
  ]),
  ...folders.flatMap((from): [string, string][] => [
    [`src/${from}/to-main.ts`, plant('../main.tsx')],
    [`src/${from}/to-d3.ts`, `import { max } from 'd3';\nexport const own = max;\n`],
    [`src/${from}/to-d3-array.ts`, `import { max } from 'd3-array';\nexport const own = max;\n`],
    [`src/${from}/to-sibling.ts`, plant('./sibling.ts')],
  ]),
  ['e2e/to-d3.ts', `import { max } from 'd3';\nexport const own = max;\n`],
];
const refused = new Set(
  complaints(Object.fromEntries(files))
    .filter(({ rule }) => rule === 'eslint(no-restricted-imports)')
    .map(({ file }) => file),
);

test.each(pairs.filter(({ from, to }) => allowed[from]?.includes(to)))(
  'src/$from may import src/$to',
  ({ from, to }) => {
    expect(refused).not.toContain(`src/${from}/to-${to}.ts`);
    expect(refused).not.toContain(`src/${from}/inner/to-${to}.ts`);
  },
);

test.each(pairs.filter(({ from, to }) => !allowed[from]?.includes(to)))(
  'src/$from may not import src/$to',
  ({ from, to }) => {
    expect(refused).toContain(`src/${from}/to-${to}.ts`);
    expect(refused).toContain(`src/${from}/inner/to-${to}.ts`);
  },
);

test.each(folders)('a file of src/%s may import its neighbour', (from) => {
  expect(refused).not.toContain(`src/${from}/to-sibling.ts`);
});

test.each(folders.filter((from) => from !== 'build'))('src/%s may not import the root of the page', (from) => {
  expect(refused).toContain(`src/${from}/to-main.ts`);
});

test('src/marks alone imports d3, and only as d3', () => {
  const importers = folders.filter((from) => !refused.has(`src/${from}/to-d3.ts`));
  expect(importers).toEqual(['marks']);
  expect(refused).toContain('e2e/to-d3.ts');
  expect(folders.filter((from) => !refused.has(`src/${from}/to-d3-array.ts`))).toEqual([]);
});
