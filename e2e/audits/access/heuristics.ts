import { readFileSync } from 'node:fs';

/** One of Chartability's heuristics and what this site makes of it. */
export interface Heuristic {
  readonly id: string;
  readonly rank: 'critical' | 'other';
  readonly verdict: string;
  readonly proofs: readonly Proof[];
  readonly note: string;
}

/** A test that proves a part of it: its file, and a part of its title; empty for the whole file. */
export interface Proof {
  readonly file: string;
  readonly title: string;
}

/** The verdicts that there are, the best first. */
const verdicts = ['holds', 'holds so far', 'judged', 'fails'] as const;

/** The list of chartability.md. Throws where a row has a verdict that there is not. */
export function heuristics(): readonly Heuristic[] {
  const text = readFileSync(new URL('./chartability.md', import.meta.url), 'utf8');
  const rows = text.split('\n').filter((line) => /^\| [A-Z]\d+ /.test(line));
  return rows.map((row) => {
    const [id = '', , verdict = '', proof = '', note = ''] = row
      .split('|')
      .slice(1)
      .map((cell) => cell.trim());
    if (!verdicts.some((one) => one === verdict)) throw new Error(`${id} has no verdict: “${verdict}”`);
    const rank = id.includes('**C**') ? 'critical' : 'other';
    return { id: id.replace(' **C**', ''), rank, verdict, proofs: proofsIn(proof), note };
  });
}

function proofsIn(cell: string): readonly Proof[] {
  return [...cell.matchAll(/`([^`]+)`(?: “([^”]*(?:“[^”]*”[^”]*)*)”)?/g)].map(([, file = '', title = '']) => ({
    file,
    title,
  }));
}
