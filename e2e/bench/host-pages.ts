import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultEmbedOptions } from '../../src/embed/embed-options.ts';
import { liveSnippet } from '../../src/embed/live-snippet.ts';
import { imageSnippet } from '../../src/embed/image-snippet.ts';
import type { SnippetView } from '../../src/embed/snippet-view.ts';
import { charts, type BenchWorld } from './bench-world.ts';

/** Two posts with twenty figures each: live ones, and the same as lazy pictures. */
export interface HostPages {
  readonly live: string;
  readonly pictures: string;
}

const count = 20;

export function hostPages({ folder, site }: Pick<BenchWorld, 'folder' | 'site'>): HostPages {
  const views = charts.map((chart): SnippetView => {
    const [widthPx, heightPx] = pngSize(join(folder, `embed/${chart}/chart.png`));
    return {
      title: `The chart of ${chart}`,
      filterWords: 'all endorsements',
      sources: 'five articles',
      viewAddress: `${site}#${chart}`,
      picture: {
        address: `${site}embed/${chart}/chart.png`,
        widthPx,
        heightPx,
        match: 'exact',
        altText: `The chart of ${chart}.`,
        shows: 'all endorsements',
      },
      scriptAddress: `${site}embed.js`,
      widthPx: 700,
      heightPx: 700,
      narrowHeightPx: 700,
      options: defaultEmbedOptions,
    };
  });
  const twenty = Array.from({ length: count }, (_, index) => views[index % views.length]).filter((view) => !!view);
  return {
    live: post(twenty.map((view) => liveSnippet(view).html)),
    pictures: post(twenty.map((view) => imageSnippet(view).html)),
  };
}

function post(figures: readonly string[]): string {
  const paragraphs = figures.map((figure, index) => `<p>Paragraph ${index + 1} of the post.</p>\n${figure}`);
  const style = 'body{max-width:700px;margin:16px auto;font-family:system-ui}img{max-width:100%;height:auto}';
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Post</title><style>${style}</style><h1>Post</h1>
${paragraphs.join('\n')}<p id="end">The end.</p></html>\n`;
}

/** Width and height from a PNG's header. */
function pngSize(file: string): readonly [number, number] {
  const bytes = readFileSync(file);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
