import type { Row } from './row.ts';
import { markdownTable } from './table.ts';

/** The page with the figures of a run, what they were measured on, and how to repeat them. */
export function figuresPage(machine: string, rounds: number, rows: readonly Row[]): string {
  return `# Figures

\`npm run bench -- --page=e2e/figures.md\` measures the built site and writes this page. Bytes are brotli on the wire; bytes, requests, shifts, heaps and nodes are the same on every machine, and a broken one fails the run. Times are medians of ${rounds} interleaved rounds or more, and hold for one machine on one day.

Measured on: ${machine}.

${markdownTable(rows)}

- **Slow** is a processor slowed four times, 1.6 Mbit/s down and 150 ms there and back, by the browser's own throttling. **Slowed** is the processor alone.
- **×** is against the static page, measured in the same rounds: the same chart as plain SVG in an HTML file, without script, font or data; for twenty embeds, against twenty lazy pictures.
- **Filter** is from the press of a button, as it is let go, to the end of the frame that answers it, all in the dashboard with its four charts and its table. What is out of sight follows in later frames. 25, 1,000 and 10,000 rows are made up, always the same ones: unknown sizes, vague dates, ties, one giant, long names.
- **Painted** is when the frame with the whole chart in it is done, not when its first letter is.

To repeat: \`npm ci && npm run bench\`. \`--quick\` takes three rounds, \`--dist=dist\` takes a site that is built already. The JSON of a run is in \`node_modules/.cache/bench/results.json\`.
`;
}
