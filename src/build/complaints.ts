import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** One complaint of the linter about a planted file. */
export interface Complaint {
  /** Path of the file as it was planted. */
  readonly file: string;
  /** The rule's name, as in "eslint(no-restricted-imports)". */
  readonly rule: string;
  readonly message: string;
}

/**
 * Lints files that exist for the occasion only, under the project's own rules: keys are paths inside the
 * project, values their text. Throws where the linter itself fails.
 */
export function complaints(files: Readonly<Record<string, string>>): readonly Complaint[] {
  const folder = mkdtempSync(join(tmpdir(), 'planted-'));
  try {
    for (const name of ['.oxlintrc.json', 'tsconfig.json']) copyFileSync(name, join(folder, name));
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return lint(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function lint(folder: string): readonly Complaint[] {
  const command = resolve('node_modules/oxlint/bin/oxlint');
  const options = ['--type-aware', '--format=json', 'src', 'e2e'];
  const { stdout, stderr } = spawnSync(process.execPath, [command, ...options], { cwd: folder, encoding: 'utf8' });
  if (!stdout.startsWith('{')) throw new Error(`oxlint did not run: ${stdout}${stderr}`);
  const { diagnostics } = JSON.parse(stdout) as {
    diagnostics: readonly { filename: string; code: string; message: string }[];
  };
  return diagnostics.map(({ filename, code, message }) => ({ file: filename, rule: code, message }));
}
