import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { heuristics } from './heuristics.ts';

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
