import { readFile } from 'node:fs/promises';
import { chartNames, type ChartName } from '../charts/chart-props.ts';
import { packedScript } from '../dataset/load-packed-dataset.ts';
import { classicScript, contentHash } from './classic-script.ts';
import type { EmbedParts } from './embed-html.ts';
import type { SiteFile } from './site-file.ts';

/** What embeds are made of besides their drawings, and the files that this takes. */
export interface BuiltParts {
  readonly parts: Readonly<Record<ChartName, EmbedParts>>;
  readonly files: readonly SiteFile[];
}

/** Packs a record as the drawing module does. */
type PackRecord = (text: string) => string;

/** Bundles one script for each chart, so that an embed carries no other chart, and packs the record they share. */
export async function embedParts(packRecord: PackRecord): Promise<BuiltParts> {
  const record = packedScript(packRecord(await readFile('data/public-record.json', 'utf8')));
  const otherRecord = { fileName: `assets/public-record-${contentHash(record)}.js`, source: record };
  const { code: headScript } = await classicScript('src/embed/page/embed-head-script.ts');
  const host = { fileName: 'embed.js', source: (await classicScript('src/embed/host/embed.ts')).code };
  const files: SiteFile[] = [otherRecord, host];
  const parts = new Map<ChartName, EmbedParts>();
  for (const chart of chartNames) {
    const { code, style } = await classicScript(`src/embed/page/start-${chart}.tsx`);
    const scriptPath = `assets/embed-${chart}-${contentHash(code)}.js`;
    files.push({ fileName: scriptPath, source: code });
    parts.set(chart, { headScript, style, scriptPath, otherRecordPath: otherRecord.fileName });
  }
  return { parts: Object.fromEntries(parts) as Record<ChartName, EmbedParts>, files };
}
