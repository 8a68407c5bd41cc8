import { brotliCompressSync } from 'node:zlib';
import type { Rollup } from 'vite';

/** Budgets in bytes on the wire: of a frame until its chart is painted, and with its script. */
const budgets = { painted: 14_600, whole: 45_000 } as const;

/** What pages weigh on the wire, brotli, each with the script it loads; those over budget are marked. */
export function sizeTable(bundle: Rollup.OutputBundle): string {
  const pages = Object.keys(bundle).filter((path) => path.endsWith('index.html'));
  const width = Math.max(...pages.map((path) => path.length));
  const rows = pages.sort().map((path) => {
    const page = wireSize(bundle[path]);
    const script = scriptsOf(bundle[path]).reduce((sum, one) => sum + wireSize(bundle[one]), 0);
    const isOver = path.startsWith('embed/') && (page > budgets.painted || page + script > budgets.whole);
    return `${path.padEnd(width)} ${kilobytes(page)} ${kilobytes(script)} ${kilobytes(page + script)}${isOver ? '  over budget' : ''}`;
  });
  const heading = `${'kB, brotli'.padEnd(width)}   page script    all`;
  return [heading, ...rows, `${'embed.js'.padEnd(width)} ${kilobytes(wireSize(bundle['embed.js']))}`].join('\n');
}

type BuiltFile = Rollup.OutputAsset | Rollup.OutputChunk | undefined;

function wireSize(file: BuiltFile): number {
  if (!file) return 0;
  return brotliCompressSync(file.type === 'chunk' ? file.code : file.source).length;
}

/** The scripts that a page names itself. */
function scriptsOf(page: BuiltFile): readonly string[] {
  if (page?.type !== 'asset') return [];
  return [...page.source.toString().matchAll(/<script[^>]* src="(?:\.{1,2}\/)*([^"]+)"/g)].map(([, path = '']) => path);
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1).padStart(6);
}
