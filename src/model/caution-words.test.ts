import { expect, test } from 'vitest';
import { cautionInWords } from './caution-words.ts';
import type { Day } from './day.ts';
import type { Dataset } from './dataset.ts';
import { inventedDataset } from './invented-dataset.ts';
import { allRows } from './selected.ts';
import { parseWhen, unknownWhen } from './when.ts';

const evidence = [{ source: 'gazette' as never, paragraph: null, printed: 'it' }] as const;

function caution(edtf: string | null, inferred: 'inferred' | 'dated', decidedOn: string | null): string | undefined {
  const dataset: Dataset = {
    ...inventedDataset,
    decidedOn: decidedOn as Day | null,
    endorsements: [
      {
        id: 'bakers-oak' as never,
        organization: 'bakers' as never,
        candidate: 'oak' as never,
        date: {
          when: (edtf === null ? undefined : parseWhen(edtf)) ?? unknownWhen,
          inferred: inferred === 'inferred',
          evidence,
        },
        process: { decided: 'not-said', accordingTo: null, detail: '', evidence: [] },
        voteShare: null,
        turnout: null,
        evidence,
        notes: [],
        confidence: null,
      },
    ],
  };
  return allRows(dataset).map(cautionInWords)[0];
}

test('a row dated after the race was decided says so, one that may be says perhaps', () => {
  expect(caution('2016-06-07', 'dated', '2016-06-07')).toBe('');
  expect(caution('2016-06-08', 'dated', '2016-06-07')).toBe('after the race was decided');
  expect(caution('2016-06', 'dated', '2016-06-07')).toBe('perhaps after the race was decided');
  expect(caution(null, 'dated', '2016-06-07')).toBe('perhaps after the race was decided');
});

test('an inferred row says so, and that it has no date where it has none', () => {
  expect(caution(null, 'inferred', '2016-06-07')).toBe('inferred, no date');
  expect(caution('2016-05', 'inferred', '2016-06-07')).toBe('date inferred');
});

test('a record that knows no decision warns of nothing', () => {
  expect(caution('2016-08-01', 'dated', null)).toBe('');
  expect(caution(null, 'dated', null)).toBe('');
});
