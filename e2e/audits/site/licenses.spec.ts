import { expect, test } from 'playwright/test';
import { readFileSync } from 'node:fs';
import { furtherPackages } from '../../../src/build/further-licenses.ts';

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly dependencies: Readonly<Record<string, string>>;
};

test('each package that is published is named in licenses.txt, its license in full below', async ({ request }) => {
  const [, ...sections] = (await (await request.get('/licenses.txt')).text()).split(/^## /m);
  // D3 is published as those of its parts that are used, each a package.
  const named = sections.map((section) => /^(?:(d3)-)?(\S+) - \d+\.\d+\.\d+ \([^)]+\)$/m.exec(section)?.slice(1));
  const published = [...Object.keys(dependencies), ...furtherPackages, '@tanstack/query-core', 'scheduler'];
  expect(new Set(named.map((names) => names?.find(Boolean)))).toEqual(new Set(published));
  for (const section of sections)
    expect(section).toMatch(/copyright[^]*(?:permission is hereby granted|permission to use|SIL OPEN FONT LICENSE)/i);
});
