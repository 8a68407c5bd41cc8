import type { ChartName } from '../charts/charts.ts';
import { listScript } from '../dataset/load-list-script.ts';
import { packedList } from '../dataset/packed-list.ts';
import { classicScript, contentHash, type ClassicScript } from './classic-script.ts';
import type { EmbedParts } from './embed-html.ts';
import type { ListFile } from './lists.ts';
import type { SiteFile } from './site-file.ts';

/** What each chart's embeds are made of besides their drawings, and the files that this takes. */
export interface BuiltParts {
  readonly parts: ReadonlyMap<ChartName, EmbedParts>;
  readonly files: readonly SiteFile[];
}

/** Bundles each chart's script, which all of its embeds share, and the lists, which all embeds share. */
export async function embedParts(
  charts: ReadonlySet<ChartName>,
  lists: readonly [ListFile, ...ListFile[]],
): Promise<BuiltParts> {
  const files: SiteFile[] = [];
  const publish = (name: string, source: string): string => {
    const fileName = `assets/${name}-${contentHash(source)}.js`;
    files.push({ fileName, source });
    return fileName;
  };
  const [listPath = '', otherListPath = null] = lists.map(({ dataset }) =>
    publish(`list-${dataset.list}`, listScript(packedList(dataset))),
  );
  const { code: headScript } = await classicScript('src/embed/page/embed-head-script.ts');
  const parts = new Map<ChartName, EmbedParts>();
  for (const chart of charts) {
    const { code, style } = await chartScript(chart);
    parts.set(chart, { headScript, style, scriptPath: publish(`embed-${chart}`, code), listPath, otherListPath });
  }
  return { parts, files };
}

/** The script of one chart, without the others: its folder and its file are called as it is, its definition the same in camel case. */
async function chartScript(chart: ChartName): Promise<ClassicScript> {
  const definition = chart.replace(/-./g, (two) => two.slice(1).toUpperCase());
  // The start comes first: its style says in which order layers follow.
  const code = `
    import { startEmbed } from '/src/embed/page/start-embed.tsx';
    import { ${definition} } from '/src/charts/${chart}/${chart}.tsx';
    startEmbed(${definition});`;
  return classicScript({ name: `embed-${chart}`, code });
}
