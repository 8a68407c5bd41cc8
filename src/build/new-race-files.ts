import { readFileSync } from 'node:fs';
import { faultAt, type Fault, type Path } from '../dataset/fault.ts';
import { listFileNames, type ListName } from '../model/dataset.ts';
import { plural } from '../model/words/numbers.ts';
import type { SiteFile } from './site-file.ts';
import { valuesIn } from './strict-json.ts';

/**
 * The smallest sound data files for another race, with a word in each place that has to be filled: two lists, of which
 * the second may be deleted, and the schema by which an editor explains every field.
 */
export function newRaceFiles(today: string): readonly SiteFile[] {
  return [
    ...(['articles', 'public'] as const).map((list) => ({
      fileName: listFileNames[list],
      source: `${JSON.stringify(newList(list, today), null, 2)}\n`,
    })),
    { fileName: 'dataset.schema.json', source: readFileSync('data/dataset.schema.json', 'utf8') },
  ];
}

/** What a reader of the site sees first for as long as the examples are in it. */
const sample = 'Sample data: every name and number here is made up; replace it.';

/** What stands in the examples for words of a curator's own. */
const placeholders = {
  site: '(sample data)',
  title: 'Sample data: ',
  sample,
  about: 'Then say in a line what this list is.',
  standfirst: 'Then say in a sentence or two who is on this list and where it comes from.',
  caution: 'No union, candidate or newspaper on this list is a real one.',
  candidates: ['Alex Alder', 'Blake Birch'],
  union: 'National Union of Bakers',
  printed: 'words as printed',
  address: 'https://example.org/an-article',
} as const;

/** The texts of a data file that are still as the examples have them, each at its first place. */
export function starterWarnings(raw: unknown): readonly Fault[] {
  const starters = Object.values(placeholders).flat();
  const left = new Map<string, Path[]>();
  for (const [path, text] of valuesIn(raw)) {
    if (typeof text !== 'string' || !starters.some((one) => text.includes(one))) continue;
    left.set(text, [...(left.get(text) ?? []), path]);
  }
  return [...left].map(([text, [first = [], ...more]]) => {
    const others = more.length === 0 ? '' : `, here and in ${plural(more.length, 'more place')}`;
    return faultAt(first, text, `words of your own: these are the starter’s${others}`);
  });
}

function newList(list: ListName, today: string): object {
  const year = Number(today.slice(0, 4));
  const evidence = [{ source: 'gazette', paragraph: null, printed: placeholders.printed }];
  const isFirst = list === 'articles';
  return {
    $schema: './dataset.schema.json',
    schemaVersion: '2.0',
    list,
    version: '1.0.0',
    updated: today,
    license: 'CC-BY-4.0',
    race: {
      site: `Union Endorsements ${year} ${placeholders.site}`,
      contest: 'the primary',
      season: `${year - 1}-${String(year).slice(2)}`,
      from: `${year - 1}-01-01`,
      to: `${year}-12-31`,
      settled: null,
      firstVote: null,
    },
    words: {
      tab: isFirst ? 'Our sources' : 'Other sources',
      subject: isFirst ? 'our sources' : 'the other sources',
      scope: isFirst ? 'Our sources' : 'Other sources',
      isPlural: true,
      title: `${placeholders.title}union endorsements in the primary, from ${isFirst ? 'our' : 'other'} sources`,
      description: `${sample} Which unions backed whom. Each fact cites its source; what no source says is empty.`,
      about: `${sample} ${placeholders.about}`,
      standfirst: `${sample} ${placeholders.standfirst}`,
      cautions: [placeholders.caution],
    },
    stakes: [],
    outcome: [],
    changes: [{ version: '1.0.0', date: today, learned: 'First version.', from: 'Our sources.' }],
    candidates: [
      { id: 'alder', name: placeholders.candidates[0], shortName: 'Alder', order: 1 },
      { id: 'birch', name: placeholders.candidates[1], shortName: 'Birch', order: 2 },
    ],
    sources: [
      {
        id: 'gazette',
        outlet: 'The Gazette',
        headline: null,
        published: { date: today, known: 'printed' },
        address: placeholders.address,
      },
    ],
    organizations: [
      {
        id: 'bakers',
        name: placeholders.union,
        label: 'Bakers',
        who: 'bakers',
        kind: 'national-union',
        membership: { count: 120000, hedge: 'some', basis: 'members', evidence },
        evidence,
      },
    ],
    endorsements: [
      {
        id: 'bakers-alder',
        organization: 'bakers',
        candidate: 'alder',
        date: { edtf: `${year - 1}-10`, evidence },
        process: { decided: 'not-said' },
        evidence,
      },
    ],
    context: [],
    claims: [],
  };
}
