import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join, resolve } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { chromium, type LaunchOptions } from 'playwright';
import { scaled } from './slowness.ts';

/** How a browser is started: nothing for Playwright's own, a channel, or a program with what its environment needs. */
type Way = Pick<LaunchOptions, 'channel' | 'executablePath'> & { readonly env?: Readonly<Record<string, string>> };

/** One place to look for a browser; undefined where there is none. */
interface Attempt {
  readonly name: string;
  readonly way: () => Way | undefined;
}

const resolvePackage = createRequire(import.meta.url).resolve;
const onPath = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];
const playwright = { name: "Playwright's own download", way: () => ({}) };

const attempts: readonly Attempt[] = [
  playwright,
  // Before a desktop browser: a headless shell takes half the time over each test, and is the same on every machine.
  { name: '@sparticuz/chromium from npm', way: npmChromium },
  ...onPath.map((name) => ({ name: `${name} on the PATH`, way: () => program(name) })),
  ...['chrome', 'msedge'].map((channel) => ({
    name: `${channel} where it is usually installed`,
    way: () => ({ channel }),
  })),
  { ...playwright, name: 'playwright install', way: download },
];

/**
 * Options that start a Chromium on this machine: the first of several places whose browser really starts.
 * Kept in the environment (E2E_BROWSER), so that worker processes need not look again.
 * Throws with every attempt and three remedies where none does, or where CHROMIUM_PATH is set and does not start.
 */
export async function chromiumOptions(): Promise<LaunchOptions> {
  const kept = process.env['E2E_BROWSER'];
  if (kept !== undefined) return launchOptions(JSON.parse(kept) as Way);
  const way = await firstThatStarts();
  process.env['E2E_BROWSER'] = JSON.stringify(way);
  return launchOptions(way);
}

/** Where a program lies by the PATH; undefined where it is not installed. */
export function programPath(name: string): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

async function firstThatStarts(): Promise<Way> {
  const given = process.env['CHROMIUM_PATH'];
  const log: string[] = [];
  const places = given ? [{ name: `CHROMIUM_PATH=${given}`, way: () => ({ executablePath: given }) }] : attempts;
  for (const { name, way } of places) {
    try {
      const found = way();
      if (!found) continue;
      console.error(`Browser: Chromium ${await version(found)}, ${name}`);
      return found;
    } catch (fault) {
      log.push(`${name}: ${fault instanceof Error ? (fault.message.split('\n')[0] ?? '') : String(fault)}`);
    }
  }
  throw new Error(`No Chromium starts here. Tried:\n${log.map((line) => `  - ${line}`).join('\n')}\n${remedies}`);
}

/** Starts it and shows a page, so that a browser without its libraries is not taken for a working one. */
async function version(way: Way): Promise<string> {
  const browser = await chromium.launch({ ...launchOptions(way), timeout: scaled(30_000) });
  try {
    const page = await browser.newPage();
    await page.setContent('<p>ready</p>', { timeout: scaled(15_000) });
    return browser.version();
  } finally {
    await browser.close();
  }
}

function launchOptions({ env, ...way }: Way): LaunchOptions {
  if (!env) return way;
  const inherited = Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return { ...way, env: { ...Object.fromEntries(inherited), ...env } };
}

function program(name: string): Way | undefined {
  const executablePath = programPath(name);
  return executablePath === undefined ? undefined : { executablePath };
}

/**
 * The Chromium that comes as an npm package, for a Linux machine (x64) with no browser, no libraries and no fonts.
 * Unpacked once, about 200 MB, into the project's cache.
 */
function npmChromium(): Way | undefined {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const packed = resolve(resolvePackage('@sparticuz/chromium'), '../../../bin');
  const { version: number } = JSON.parse(readFileSync(join(packed, '../package.json'), 'utf8')) as { version: string };
  const folder = resolve('node_modules/.cache', `chromium-from-npm-${number}`);
  if (!existsSync(folder)) unpack(packed, folder);
  const libraries = [join(folder, 'lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
  return {
    executablePath: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: libraries, ...(hasFonts() ? {} : { FONTCONFIG_FILE: join(folder, 'own-fonts.conf') }) },
  };
}

/** Unpacks beside the folder, then moves it there whole, so that nobody finds half a browser. */
function unpack(packed: string, folder: string): void {
  const unpacked = (name: string) => brotliDecompressSync(readFileSync(join(packed, name)));
  mkdirSync(dirname(folder), { recursive: true });
  const draft = mkdtempSync(`${folder}-`);
  try {
    writeFileSync(join(draft, 'chromium'), unpacked('chromium.br'), { mode: 0o755 });
    for (const name of ['al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br']) {
      execFileSync('tar', ['-x', '-C', draft], { input: unpacked(name) });
    }
    // The package's own fonts.conf looks for the fonts in /tmp/fonts.
    const fonts = `<dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'fonts-cache')}</cachedir>`;
    writeFileSync(join(draft, 'own-fonts.conf'), `<?xml version="1.0"?><fontconfig>${fonts}</fontconfig>\n`);
    if (!existsSync(folder)) renameSync(draft, folder);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

function hasFonts(): boolean {
  return (spawnSync('fc-list', { encoding: 'utf8' }).stdout ?? '').trim() !== '';
}

function download(): Way {
  const command = join(dirname(resolvePackage('playwright/package.json')), 'cli.js');
  const run = spawnSync(process.execPath, [command, 'install', '--only-shell', 'chromium'], { encoding: 'utf8' });
  if (run.status === 0) return {};
  throw new Error(/Error: .*/.exec(run.stderr)?.[0] ?? `exit ${run.status ?? run.signal}`);
}

const remedies = `Any one of these helps:
  npx playwright install --with-deps chromium
  sudo apt-get install -y chromium
  CHROMIUM_PATH=/path/to/chromium npm test`;
