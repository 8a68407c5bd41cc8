import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import type { Rollup } from 'vite';

/** Budgets in bytes on the wire: of an embed until its chart is painted, and with its script. */
const budgets = { painted: 14_600, whole: 56_000 } as const;

const hostScript = 'embed.js';

/** What pages weigh on the wire, brotli, each with the scripts it names; those over budget are marked. */
export async function sizeTable(bundle: Rollup.OutputBundle): Promise<string> {
  const pages = Object.keys(bundle).filter((path) => path.endsWith('index.html'));
  const scripts = new Map(pages.map((path) => [path, scriptsOf(bundle[path])]));
  const sizes = await wireSizes(bundle, new Set([...pages, ...[...scripts.values()].flat(), hostScript]));
  const width = Math.max(...pages.map((path) => path.length));
  const rows = pages.sort().map((path) => {
    const page = sizes.get(path) ?? 0;
    const script = (scripts.get(path) ?? []).reduce((sum, one) => sum + (sizes.get(one) ?? 0), 0);
    const isOver = path.startsWith('embed/') && (page > budgets.painted || page + script > budgets.whole);
    const note = isOver ? '  over budget' : '';
    return `${path.padEnd(width)} ${[page, script, page + script].map(kilobytes).join(' ')}${note}`;
  });
  const heading = `${'kB, brotli'.padEnd(width)}   page script    all`;
  return [heading, ...rows, `${hostScript.padEnd(width)} ${kilobytes(sizes.get(hostScript) ?? 0)}`].join('\n');
}

type BuiltFile = Rollup.OutputAsset | Rollup.OutputChunk | undefined;

async function wireSizes(
  bundle: Rollup.OutputBundle,
  paths: ReadonlySet<string>,
): Promise<ReadonlyMap<string, number>> {
  const sizes = await Promise.all(
    [...paths].map(async (path) => [path, (await packed(textOf(bundle[path]))).length] as const),
  );
  return new Map(sizes);
}

const packed = promisify<string, Buffer>(brotliCompress);

/** The scripts that a page names itself. */
function scriptsOf(page: BuiltFile): readonly string[] {
  return [...textOf(page).matchAll(/<script[^>]* src="(?:\.{1,2}\/)*([^"]+)"/g)].map(([, path = '']) => path);
}

function textOf(file: BuiltFile): string {
  if (!file) return '';
  return file.type === 'chunk' ? file.code : file.source.toString();
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1).padStart(6);
}
