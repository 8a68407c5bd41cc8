import { expect, test } from 'vitest';
import { complaints } from './complaints.ts';

interface Ban {
  readonly what: string;
  readonly rule: string;
  readonly file: string;
  readonly text: string;
}

const ban = (what: string, rule: string, text: string, file = 'src/charts/planted.ts'): Ban => ({
  what,
  rule,
  file,
  text,
});
const d3 = (name: string) =>
  ban(
    `d3's ${name}`,
    'eslint(no-restricted-imports)',
    `import { ${name} } from 'd3';\nexport const own = ${name};`,
    'src/marks/planted.ts',
  );
const markup = (what: string, text: string) => ban(what, 'eslint(no-restricted-properties)', text);
const component = (what: string, rule: string, text: string) => ban(what, rule, text, 'src/charts/planted.tsx');

const bans: readonly Ban[] = [
  ...[
    'select',
    'selectAll',
    'axisBottom',
    'transition',
    'zoom',
    'zoomIdentity',
    'brushX',
    'drag',
    'pointer',
    'json',
    'timer',
  ].map(d3),
  ban(
    'd3 as a namespace',
    'import(no-namespace)',
    `import * as d3 from 'd3';\nexport const own = d3.max;`,
    'src/marks/planted.ts',
  ),
  markup('innerHTML', `export const own = (node: Element, text: string) => void (node.innerHTML = text);`),
  markup('outerHTML', `export const own = (node: Element, text: string) => void (node.outerHTML = text);`),
  markup('insertAdjacentHTML', `export const own = (node: Element) => node.insertAdjacentHTML('beforeend', '<b>');`),
  markup('document.write', `export const own = () => document.write('<b>');`),
  component(
    'dangerouslySetInnerHTML',
    'react(no-danger)',
    `export const Own = () => <p dangerouslySetInnerHTML={{ __html: '' }} />;`,
  ),
  component(
    'a conditional hook',
    'react-hooks(rules-of-hooks)',
    `import { useState } from 'react';\nexport function Own({ on }: { readonly on: string }) {\n  if (on) useState(0);\n  return null;\n}`,
  ),
  component(
    'a forgotten dependency',
    'react-hooks(exhaustive-deps)',
    `import { useEffect } from 'react';\nexport function Own({ on }: { readonly on: string }) {\n  useEffect(() => void document.querySelector(on), []);\n  return null;\n}`,
  ),
  component('a picture without words', 'jsx-a11y(alt-text)', `export const Own = () => <img src="chart.png" />;`),
  component(
    'a click without a key',
    'jsx-a11y(click-events-have-key-events)',
    `export const Own = () => <div onClick={() => undefined} />;`,
  ),
  ban('eval', 'eslint(no-eval)', `export const own: unknown = eval('1');`, 'src/build/planted.ts'),
  ban('new Function', 'eslint(no-new-func)', `export const own = new Function('return 1');`, 'src/build/planted.ts'),
  ban(
    'a second place that fetches',
    'eslint(no-restricted-globals)',
    `export const own = () => fetch('data.json');`,
    'src/pages/planted.ts',
  ),
  ban('a chart that reads the address', 'eslint(no-restricted-globals)', `export const own = () => location.search;`),
  ban(
    'React in a layout',
    'eslint(no-restricted-imports)',
    `import { useState } from 'react';\nexport const own = useState;`,
    'src/charts/members/layout.ts',
  ),
  ban(
    'Node in the browser',
    'import(no-nodejs-modules)',
    `import { join } from 'node:path';\nexport const own = join;`,
  ),
  ban('a default export', 'import(no-default-export)', `const own = 1;\nexport default own;`),
  ban('a barrel', 'oxc(no-barrel-file)', `export * from './planted.tsx';`, 'src/charts/planted-barrel.ts'),
  ban('a file of 251 lines', 'eslint(max-lines)', `export const own = [\n${'  1,\n'.repeat(249)}];`),
  ban('a cycle', 'import(no-cycle)', `import { there } from './planted-back.ts';\nexport const own = there;`),
  ban('any', 'typescript(no-explicit-any)', `export const own = (given: any): unknown => given;`),
  ban('a type assertion', 'typescript(consistent-type-assertions)', `export const own = JSON.parse('1') as number;`),
  ban('a promise left alone', 'typescript(no-floating-promises)', `export function own() {\n  Promise.resolve(1);\n}`),
  ban(
    'a switch with a case missing',
    'typescript(switch-exhaustiveness-check)',
    `export function own(side: 'left' | 'right') {\n  switch (side) {\n    case 'left':\n      return 1;\n  }\n  return 2;\n}`,
  ),
];

// One folder holds one version of each file: bans that share a path are planted under their own names.
const planted = bans.map((one, index) => ({
  ...one,
  file: /layout|barrel/.test(one.file) ? one.file : one.file.replace('planted.', `planted-${index}.`),
}));
const cycle = planted.find(({ what }) => what === 'a cycle')?.file.replace('src/charts/', './');
const found = complaints({
  ...Object.fromEntries(planted.map(({ file, text }) => [file, `${text}\n`])),
  'src/charts/planted-back.ts': `import { own } from '${cycle}';\nexport const there: number = own;\n`,
  'e2e/fine.ts': 'export const fine = 1;\n',
  'src/build/fine.tsx': `export const Style = ({ text }: { readonly text: string }) => <style dangerouslySetInnerHTML={{ __html: text }} />;\n`,
  'src/marks/fine.ts': `import { max, scaleLinear, stack } from 'd3';\nexport const own = [max, scaleLinear, stack] as const;\n`,
});

test.each(planted)('the linter refuses $what', ({ file, rule }) => {
  expect(found.filter((one) => one.file === file).map((one) => one.rule)).toContain(rule);
});

test('the linter lets plain code pass, d3 scales in src/marks, and inlined style at build', () => {
  expect(found.filter(({ file }) => file.includes('fine'))).toEqual([]);
});
