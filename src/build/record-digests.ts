import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

const recordFiles = { articles: 'data/articles.json', public: 'data/public-record.json' } as const;

/**
 * The SHA-256 of each record as attributes of the page's element, so that the page can tell whether a file was changed
 * after it was built.
 */
export async function recordDigests(): Promise<string> {
  const attributes = Object.entries(recordFiles).map(async ([record, file]) => {
    const digest = createHash('sha256')
      .update(await readFile(file))
      .digest('hex');
    return `data-${record}-sha256="${digest}"`;
  });
  return (await Promise.all(attributes)).join(' ');
}
