import { listScript } from '../dataset/load-list-script.ts';
import { classicScript, contentHash } from './classic-script.ts';
import { embedDataset } from './embed-dataset.ts';
import type { EmbedParts } from './embed-html.ts';
import type { ListFile } from './lists.ts';
import type { SiteFile } from './site-file.ts';

/** What embeds are made of besides their drawings, and the files that this takes. */
export interface BuiltParts {
  readonly parts: EmbedParts;
  readonly files: readonly SiteFile[];
}

/** Bundles the script that all embeds share, so that a post with several loads it once, and the list that none of them holds. */
export async function embedParts(other: ListFile | undefined): Promise<BuiltParts> {
  const files: SiteFile[] = [];
  const publish = (name: string, source: string): string => {
    const fileName = `assets/${name}-${contentHash(source)}.js`;
    files.push({ fileName, source });
    return fileName;
  };
  const otherListPath = other ? publish(`list-${other.dataset.list}`, listScript(embedDataset(other.text))) : null;
  const { code: headScript } = await classicScript('src/embed/page/embed-head-script.ts');
  const { code, style } = await classicScript('src/embed/page/start-embed.tsx');
  return { parts: { headScript, style, scriptPath: publish('embed', code), otherListPath }, files };
}
