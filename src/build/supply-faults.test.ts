import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { furtherPackages } from './further-licenses.ts';

interface Locked {
  readonly version?: string;
  readonly dev?: boolean;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly license?: string;
  readonly hasInstallScript?: boolean;
  readonly os?: readonly string[];
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

interface Manifest {
  readonly engines: Readonly<Record<string, string>>;
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  readonly packages: Readonly<Record<string, Locked>>;
};
const settings = readFileSync('.npmrc', 'utf8').split('\n');

test('every package is asked for in one exact version, by its name alone', () => {
  const wanted = { ...manifest.dependencies, ...manifest.devDependencies };
  expect(Object.entries(wanted).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('the lock file holds a checksum for everything, and no address', () => {
  const locked = Object.entries(packages).filter(([place]) => place !== '');
  expect(locked.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([place]) => place)).toEqual([]);
  expect(locked.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  for (const [name, version] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })) {
    expect(packages[`node_modules/${name}`]?.version, name).toBe(version);
  }
});

test('npm runs no script of a package, and takes none that came out today', () => {
  expect(settings).toContain('ignore-scripts=true');
  expect(Number(settings.find((line) => line.startsWith('min-release-age='))?.split('=')[1])).toBeGreaterThanOrEqual(3);
  expect(
    Object.keys(manifest.scripts).filter((name) => /^(?:pre|post)?(?:install|prepare|publish)/.test(name)),
  ).toEqual([]);
});

test('production code depends on twelve packages at most, and none runs a script when it is installed', () => {
  expect(Object.keys(manifest.dependencies).length).toBeLessThanOrEqual(12);
  const reached = Object.entries(packages).filter(([place, { dev }]) => place !== '' && !dev);
  expect(reached.filter(([, { hasInstallScript }]) => hasInstallScript).map(([place]) => place)).toEqual([]);
});

test('the lock file serves every system', () => {
  const locked = Object.values(packages);
  const systems = new Set(locked.flatMap(({ os = [] }) => os));
  expect([...systems]).toEqual(expect.arrayContaining(['linux', 'darwin', 'win32']));
  const optional = new Set(locked.flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies)));
  const there = new Set(Object.keys(packages).map((place) => place.split('node_modules/').at(-1)));
  expect([...optional].filter((name) => !there.has(name))).toEqual([]);
});

/** The license of each package that production code reaches or that is published as files, as the lock file has it. */
test('nothing is published whose license asks for more than to be named', () => {
  const permissive = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0', 'Unlicense', 'OFL-1.1'];
  const published = Object.entries(packages).filter(
    ([place, { dev }]) => place !== '' && (!dev || furtherPackages.some((name) => place === `node_modules/${name}`)),
  );
  expect(published.filter(([, { license }]) => !permissive.includes(license ?? '')).map(([place]) => place)).toEqual(
    [],
  );
});
