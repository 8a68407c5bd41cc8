import { expect, test } from 'vitest';
import { fixtureArticles, fixtureLists } from '../../dataset/fixtures/fixture-datasets.fixture.ts';
import type { Dataset } from '../../model/dataset.ts';
import { evidenceBehind } from '../../model/facts.ts';
import { shownRows } from '../../model/select.ts';
import { viewOf } from '../view.fixture.ts';
import { sharedChart } from './shared-chart.ts';
import { viewJson } from './view-json.ts';

interface File {
  readonly filter: string;
  readonly address: string;
  readonly shown: number;
  readonly of: number;
  readonly data: Readonly<Record<string, string>>;
  readonly endorsements: readonly Readonly<Record<string, unknown>>[];
  readonly sources: readonly { readonly id: string }[];
}

const [candidate] = fixtureArticles.candidates;
if (!candidate) throw new Error('the list has no candidate');

function fileOf(dataset: Dataset, change: Parameters<typeof viewOf>[1]): File {
  return JSON.parse(
    viewJson(sharedChart({ view: viewOf(dataset, change), chart: 'members' }, 'https://charts.example/')),
  ) as File;
}

test('the file states the filter in force, the address, how much is shown, and the terms of the data', () => {
  const file = fileOf(fixtureArticles, { candidates: [candidate.id] });
  const own = fixtureArticles.endorsements.filter((one) => one.candidate === candidate.id);
  expect(file).toMatchObject({
    filter: `endorsements of ${candidate.shortName}`,
    address: `https://charts.example/?candidate=${candidate.id}#members`,
    shown: own.length,
    of: fixtureArticles.endorsements.length,
    data: { list: 'articles', version: fixtureArticles.version, license: fixtureArticles.license },
  });
  expect(new Set(file.endorsements.map(({ id }) => id))).toEqual(new Set(own.map(({ id }) => id)));
});

test.each(fixtureLists)('every fact of the list $list goes along, and every source that a fact names', (dataset) => {
  const file = fileOf(dataset, {});
  const known = new Set(file.sources.map(({ id }) => id));
  for (const [index, row] of shownRows(viewOf(dataset).selected).entries()) {
    const entry = JSON.stringify(file.endorsements[index]);
    for (const { source, printed } of evidenceBehind(row)) {
      expect(known).toContain(source);
      expect(entry).toContain(JSON.stringify(printed));
    }
  }
});

test('what is not known is null, never zero and never empty', () => {
  const file = fileOf(fixtureArticles, {});
  const sizes = file.endorsements.map(({ organization }) => (organization as { membership: unknown }).membership);
  expect(sizes).toContain(null);
  expect(JSON.stringify(file)).not.toMatch(/"count":0|"edtf":""/);
});

test('a view of nothing is a file all the same', () => {
  const file = fileOf(fixtureArticles, { decided: ['member-vote'], kinds: ['coalition'] });
  expect(file).toMatchObject({ shown: 0, endorsements: [], sources: [] });
});

test('an entry that ended has each fact with its own evidence, source, paragraph and words', () => {
  const { endorsements } = fileOf(fixtureArticles, {});
  const said = (printed: string) => [{ source: 'wire', paragraph: 5, printed }];
  expect(endorsements.find(({ id }) => id === 'bakers-holt')).toEqual({
    id: 'bakers-holt',
    organization: {
      id: 'bakers',
      name: 'Bakers and Millers Union',
      label: 'Bakers',
      aliases: [],
      who: 'bakery workers',
      otherSpellings: [],
      kind: 'national-union',
      parent: null,
      membership: {
        count: 80000,
        hedge: null,
        basis: 'workers',
        note: '',
        conflicts: [],
        evidence: said('80,000 workers'),
      },
      evidence: said('Bakers and Millers Union'),
    },
    candidate: { id: 'holt', name: 'Marcus Holt' },
    date: {
      edtf: '2020-02',
      earliest: '2020-02-01',
      latest: '2020-02-29',
      precision: 'month',
      inferred: false,
      evidence: said('in February'),
    },
    process: { decided: 'not-said', accordingTo: null, detail: '', conflicts: [], evidence: [] },
    voteShare: null,
    turnout: null,
    ended: {
      how: 'withdrawn',
      date: { edtf: '2020-05', earliest: '2020-05-01', latest: '2020-05-31', precision: 'month' },
      evidence: said('took it back in May'),
    },
    evidence: said('had endorsed Holt'),
    notes: [],
    confidence: null,
  });
});

test('a source has its date as it is known, and how', () => {
  const { sources } = fileOf(fixtureArticles, {});
  expect(sources.find(({ id }) => id === 'ledger')).toEqual({
    id: 'ledger',
    outlet: 'The Capital Ledger',
    headline: null,
    published: {
      edtf: '2019-09~',
      earliest: '2019-08-02',
      latest: '2019-10-30',
      precision: 'month',
      known: 'inferred',
      note: 'The text prints no date. It looks back on the summer and ahead to the October debate.',
    },
    address: 'http://ledger.example/labor-splits',
    textSha256: 'fe14010b4fe83303852f0467c919ef9a7ca089b91e96e3aad7d426dd87079297',
  });
});
