import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { chromium, type LaunchOptions } from 'playwright';
import { npmChromium } from './npm-chromium.ts';
import { programPath } from './program-path.ts';

/** How a browser is started: nothing for Playwright's own, a channel, or a program with what its environment needs. */
type Way = Pick<LaunchOptions, 'channel' | 'executablePath'> & { readonly env?: Readonly<Record<string, string>> };

/** One place to look for a browser; undefined where there is none. */
interface Attempt {
  readonly name: string;
  readonly way: () => Way | undefined | Promise<Way | undefined>;
}

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

async function firstThatStarts(): Promise<Way> {
  const given = process.env['CHROMIUM_PATH'];
  const log: string[] = [];
  const places = given ? [{ name: `CHROMIUM_PATH=${given}`, way: () => ({ executablePath: given }) }] : attempts;
  for (const { name, way } of places) {
    try {
      const found = await way();
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
  const browser = await chromium.launch({ ...launchOptions(way), timeout: 20_000 });
  try {
    const page = await browser.newPage();
    await page.setContent('<p>ready</p>', { timeout: 10_000 });
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

function download(): Way {
  const command = join(dirname(createRequire(import.meta.url).resolve('playwright/package.json')), 'cli.js');
  const run = spawnSync(process.execPath, [command, 'install', '--only-shell', 'chromium'], {
    encoding: 'utf8',
    timeout: 300_000,
  });
  if (run.status === 0) return {};
  throw new Error(/Error: .*/.exec(run.stderr)?.[0] ?? `exit ${run.status ?? run.signal}`);
}

const remedies = `Any one of these helps:
  npx playwright install --with-deps chromium
  sudo apt-get install -y chromium
  CHROMIUM_PATH=/path/to/chromium npm test`;
