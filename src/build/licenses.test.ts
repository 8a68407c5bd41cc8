import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { bundledPackages, packageNamed } from './bundled-package.ts';
import { licenseList } from './license-list.ts';

interface Locked {
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly hasInstallScript?: boolean;
  readonly resolved?: string;
  readonly os?: readonly string[];
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Readonly<Record<string, Locked>>;
};
const production = Object.keys(packages['']?.dependencies ?? {});

/** Every package that production code can reach, by its place in the lock file. */
function reached(names: readonly string[], from = '', seen = new Set<string>()): ReadonlySet<string> {
  for (const name of names) {
    const place = [`${from}/node_modules/${name}`, `node_modules/${name}`].find((one) => one in packages);
    if (place === undefined) throw new Error(`${name} is not in the lock file`);
    if (seen.has(place)) continue;
    seen.add(place);
    reached(Object.keys(packages[place]?.dependencies ?? {}), place, seen);
  }
  return seen;
}

test('production code depends on twelve packages at most, each at one exact version', () => {
  const wanted = (JSON.parse(readFileSync('package.json', 'utf8')) as Locked).dependencies ?? {};
  expect(Object.keys(wanted).length).toBeLessThanOrEqual(12);
  expect(Object.values(wanted).filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('no package that production code reaches runs a script when it is installed', () => {
  const places = [...reached(production)];
  expect(places.length).toBeGreaterThan(production.length);
  expect(places.filter((place) => packages[place]?.hasInstallScript)).toEqual([]);
});

test('the lock file serves every registry and every system', () => {
  const locked = Object.values(packages);
  expect(locked.filter(({ resolved }) => resolved !== undefined)).toEqual([]);
  const systems = new Set(locked.flatMap(({ os = [] }) => os));
  expect([...systems]).toEqual(expect.arrayContaining(['linux', 'darwin', 'win32']));
  const optional = new Set(locked.flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies)));
  const there = new Set(Object.keys(packages).map((place) => place.split('node_modules/').at(-1)));
  expect([...optional].filter((name) => !there.has(name))).toEqual([]);
});

test('colours are parsed by a d3-color that no colour can hang', () => {
  const [major = 0, minor = 0] = (packages['node_modules/d3-color']?.version ?? '').split('.').map(Number);
  expect(major * 100 + minor).toBeGreaterThanOrEqual(301);
});

test('a package is bundled where a module of it is kept, however deep it lies', () => {
  const module = (path: string) => resolve('node_modules', path);
  const kept = { renderedLength: 10 };
  const found = bundledPackages([
    {
      type: 'chunk',
      modules: {
        [module('d3-scale/src/linear.js')]: kept,
        [module('d3-scale/src/band.js?commonjs')]: kept,
        [module('@tanstack/query-core/build/modern/query.js')]: kept,
        [module('d3-geo/src/index.js')]: { renderedLength: 0 },
        [`\0${module('react/index.js')}`]: kept,
        [resolve('src/main.tsx')]: kept,
      },
    },
    { type: 'asset' },
  ]);
  expect(found.map(({ name }) => name)).toEqual(['@tanstack/query-core', 'd3-scale']);
  expect(found.map(({ license }) => license)).toEqual(['MIT', 'ISC']);
});

test('the list names each package once, with its licence in full', () => {
  const font = packageNamed('@fontsource-variable/libre-franklin');
  const list = licenseList([font, packageNamed('react'), font]);
  expect(list.match(/libre-franklin \d.*: OFL-1\.1/g)).toHaveLength(1);
  expect(list).toMatch(/^react \d.*: MIT$/m);
  expect(list).toContain('SIL OPEN FONT LICENSE');
});

test('a licence that asks for more than to be named stops the build', () => {
  const copyleft = { name: 'thing', version: '1.0.0', license: 'AGPL-3.0', text: '' };
  expect(() => licenseList([copyleft])).toThrow('not a permissive licence: thing (AGPL-3.0)');
});
