import { readFileSync } from 'node:fs';
import { listFileNames, type ListName } from '../model/dataset.ts';
import type { SiteFile } from './site.ts';

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

function newList(list: ListName, today: string): object {
  const year = Number(today.slice(0, 4));
  const evidence = [{ source: 'gazette', paragraph: null, printed: 'words as printed' }];
  const isFirst = list === 'articles';
  return {
    $schema: './dataset.schema.json',
    schemaVersion: '2.0',
    list,
    version: '1.0.0',
    updated: today,
    license: 'CC-BY-4.0',
    race: {
      site: `Union Endorsements ${year} (sample data)`,
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
      title: `Sample data: union endorsements in the primary, from ${isFirst ? 'our' : 'other'} sources`,
      description: `${sample} Which unions backed whom. Each fact cites its source; what no source says is empty.`,
      about: `${sample} Then say in a line what this list is.`,
      standfirst: `${sample} Then say in a sentence or two who is on this list and where it comes from.`,
      cautions: ['No union, candidate or newspaper on this list is a real one.'],
    },
    stakes: [],
    outcome: [],
    changes: [{ version: '1.0.0', date: today, learned: 'First version.', from: 'Our sources.' }],
    candidates: [
      { id: 'alder', name: 'Alex Alder', shortName: 'Alder', order: 1 },
      { id: 'birch', name: 'Blake Birch', shortName: 'Birch', order: 2 },
    ],
    sources: [
      {
        id: 'gazette',
        outlet: 'The Gazette',
        headline: null,
        published: { date: today, known: 'printed' },
        address: 'https://example.org/an-article',
      },
    ],
    organizations: [
      {
        id: 'bakers',
        name: 'National Union of Bakers',
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
