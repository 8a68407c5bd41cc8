import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { expect, test } from 'playwright/test';
import { buildSite, inFolder } from '../../support/build-site.ts';

// LibreOffice stands in for a spreadsheet on Windows.
const isInstalled = spawnSync('soffice', ['--version']).status === 0;

test.skip(!isInstalled, 'LibreOffice is not installed (on Debian: apt-get install libreoffice-calc)');

/** Encodings as LibreOffice numbers them. */
const [windows1252, utf8] = [1, 76];

/**
 * The lines of a table as they stand in a spreadsheet on Windows. There the byte order mark says that a file is UTF-8;
 * without one it is read in the system's own encoding. Without a window LibreOffice asks for the encoding to be given.
 */
function readOnWindows(folder: string, table: Uint8Array): readonly string[] {
  writeFileSync(join(folder, 'table.csv'), table);
  rmSync(join(folder, 'read'), { recursive: true, force: true });
  const isMarked = Buffer.from(table).toString('utf8').startsWith('\ufeff');
  const filter = (encoding: number): string => `Text - txt - csv (StarCalc):44,34,${encoding}`;
  const { status, stderr } = spawnSync(
    'soffice',
    [
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
      '--headless',
      `--infilter=${filter(isMarked ? utf8 : windows1252)}`,
      '--convert-to',
      `csv:${filter(utf8)}`,
      '--outdir',
      join(folder, 'read'),
      join(folder, 'table.csv'),
    ],
    { encoding: 'utf8' },
  );
  expect(status, stderr).toBe(0);
  return readFileSync(join(folder, 'read/table.csv'), 'utf8').trimEnd().split('\n');
}

test('an accented name is read as it is written, from the published table and from the one in the archive', async () => {
  test.slow();
  await inFolder(async (folder) => {
    const site = join(folder, 'site');
    await buildSite(site, { env: { DATA_DIR: 'src/dataset/fixtures' } });
    const archive = unzipSync(readFileSync(join(site, 'data/all-data.zip')));
    const tables = [readFileSync(join(site, 'data/endorsements.csv')), archive['endorsements.csv'] ?? new Uint8Array()];
    for (const table of tables) {
      const [header, ...rows] = readOnWindows(folder, table);
      expect(header).toMatch(/^record,organization_id,organization,/);
      expect(rows.filter((row) => row.includes(',San José Federation of Labor,'))).toHaveLength(2);
      expect(rows.join('\n')).not.toContain('Ã');
    }
  });
});
