import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where a program lies by the PATH; undefined where it is not installed. */
export function programPath(name: string): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}
