import articles from './fixtures/articles.json' with { type: 'json' };

const kinds = ['national-union', 'national-union', 'local', 'federation', 'advocacy-group'] as const;

/** The invented race with so many made-up endorsements, each by an organization of its own, as raw JSON. Always the same. */
export function madeList(rows: number) {
  const random = sequence(rows);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const evidence = (printed: string) => [{ source: 'news', paragraph: 1 + Math.floor(random() * 40), printed }];
  const numbers = Array.from({ length: rows }, (_, index) => index);
  return {
    ...articles,
    stakes: [],
    candidates: [
      { id: 'oak', name: 'Olive Oak', shortName: 'Oak', order: 1 },
      { id: 'ash', name: 'Abel Ash', shortName: 'Ash', order: 2 },
    ],
    sources: [
      {
        id: 'news',
        outlet: 'The Gazette',
        published: { date: '2020-12-31', known: 'printed' },
        textSha256: '0'.repeat(64),
      },
    ],
    organizations: numbers.map((index) => ({
      id: `u${index}`,
      name: madeName(index),
      label: `Union ${index}`,
      who: 'workers',
      ...(index % 40 === 1
        ? { kind: 'affiliate', parent: { organization: `u${index - 1}`, evidence: evidence('its local') } }
        : { kind: pick(kinds) }),
      ...(index > 0 && random() < 0.4
        ? {}
        : { membership: { ...madeCount(random, index), evidence: evidence('members') } }),
      evidence: evidence(`Union ${index}`),
    })),
    endorsements: numbers.map((index) => ({
      id: `e${index}`,
      organization: `u${index}`,
      candidate: pick(['oak', 'ash']),
      date: { edtf: madeDate(random), evidence: evidence('that day') },
      process: madeProcess(random(), evidence('the board')),
      evidence: evidence('endorsed'),
    })),
    context: [],
    claims: [],
  };
}

/** One name in twenty is longer than any line. */
function madeName(index: number): string {
  const crafts = 'Makers, Menders, Movers and Minders of Wood, Wool, Water and Words';
  return index % 20 === 3 ? `The Amalgamated International Brotherhood of ${crafts}, Union ${index}` : `Union ${index}`;
}

/** One giant, many small, from a hundred to a million; one in ten has the size that others have too. */
function madeCount(random: () => number, index: number) {
  if (index === 0) return { count: 14_000_000, basis: 'members', hedge: 'some' };
  const isTied = random() < 0.1;
  const count = Math.floor(10 ** (2 + random() * 4));
  return { count: isTied ? 5000 : count, basis: 'members' };
}

/** A day, a month, a latest day, or no date at all. */
function madeDate(random: () => number): string | null {
  const day = new Date(Date.UTC(2019, 0, 1 + Math.floor(random() * 700))).toISOString().slice(0, 10);
  if (random() < 0.05) return null;
  if (random() < 0.2) return `../${day}`;
  return random() < 0.2 ? day.slice(0, 7) : day;
}

function madeProcess<Evidence>(chance: number, evidence: Evidence) {
  if (chance < 0.7) return { decided: 'not-said' };
  return { decided: chance < 0.9 ? 'leadership' : 'member-vote', accordingTo: 'The Gazette', evidence };
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
