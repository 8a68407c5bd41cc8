import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** The verdicts that there are, the best first. */
const verdicts = ['holds', 'holds so far', 'judged', 'fails'] as const;
const critical = ['P1', 'P2', 'P3', 'P4', 'O1', 'O2', 'O3', 'U1', 'U2', 'U3', 'C1', 'A1', 'A2', 'F1'];

describe('the list of Chartability’s heuristics', () => {
  const all = heuristics();

  it('has all 50, each once, and marks the 14 critical ones', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(50);
    expect(all).toHaveLength(50);
    expect(all.filter((one) => one.rank === 'critical').map(({ id }) => id)).toEqual(critical);
  });

  it('names a proof for every verdict but a judged one, and says what is still due', () => {
    for (const { id, verdict, proofs, note } of all) {
      expect([id, proofs.length > 0]).toEqual([id, verdict !== 'judged']);
      if (verdict === 'holds so far') expect([id, note]).toEqual([id, expect.stringContaining('Due:')]);
      if (verdict === 'holds') expect([id, note]).toEqual([id, expect.not.stringContaining('Due:')]);
    }
  });

  it('fails none of the critical ones', () => {
    expect(all.filter(({ rank, verdict }) => rank === 'critical' && verdict === 'fails')).toEqual([]);
  });

  it('names only tests that exist', () => {
    const missing = all.flatMap(({ id, proofs }) =>
      proofs
        .filter(({ file, title }) => !existsSync(file) || !readFileSync(file, 'utf8').includes(title))
        .map(({ file, title }) => `${id}: ${file} “${title}”`),
    );
    expect(missing).toEqual([]);
  });
});

/** The list of chartability.md: what this site makes of each heuristic. Throws where a row has a verdict that there is not. */
function heuristics() {
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

/** The tests that prove a part: each by its file, and a part of its title; empty for the whole file. */
function proofsIn(cell: string) {
  return [...cell.matchAll(/`([^`]+)`(?: “([^”]*(?:“[^”]*”[^”]*)*)”)?/g)].map(([, file = '', title = '']) => ({
    file,
    title,
  }));
}
