import { chartNames, type ChartName } from '../charts/chart-props.ts';
import { listScript } from '../dataset/load-list-script.ts';
import { classicScript, contentHash } from './classic-script.ts';
import { embedDataset } from './embed-dataset.ts';
import type { EmbedParts } from './embed-html.ts';
import type { ListFile } from './lists.ts';
import type { SiteFile } from './site-file.ts';

/** What embeds are made of besides their drawings, and the files that this takes. */
export interface BuiltParts {
  readonly parts: Readonly<Record<ChartName, EmbedParts>>;
  readonly files: readonly SiteFile[];
}

/** Bundles one script for each chart, so that an embed carries no other chart, and the list that none of them holds. */
export async function embedParts(other: ListFile | undefined): Promise<BuiltParts> {
  const files: SiteFile[] = [];
  const publish = (name: string, source: string): string => {
    const fileName = `assets/${name}-${contentHash(source)}.js`;
    files.push({ fileName, source });
    return fileName;
  };
  const otherListPath = other ? publish(`list-${other.name}`, listScript(embedDataset(other.text, null))) : null;
  const { code: headScript } = await classicScript('src/embed/page/embed-head-script.ts');
  const parts = new Map<ChartName, EmbedParts>();
  for (const chart of chartNames) {
    const { code, style } = await classicScript(`src/embed/page/start-${chart}.tsx`);
    parts.set(chart, { headScript, style, scriptPath: publish(`embed-${chart}`, code), otherListPath });
  }
  return { parts: Object.fromEntries(parts) as Record<ChartName, EmbedParts>, files };
}
