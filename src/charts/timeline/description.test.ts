import { describe, expect, it } from 'vitest';
import type { Day } from '../../model/day.ts';
import type { Dataset } from '../../model/dataset.ts';
import { selectedRows, type Row } from '../../model/selected.ts';
import { defaultSelection, type Selection } from '../../model/selection.ts';
import { parseWhen, unknownWhen } from '../../model/when.ts';
import { timelineDescription } from './description.ts';
import { timelineHeadline } from './headline.ts';
import { timelineDataset as dataset } from './timeline-dataset.fixture.ts';

function rowsOf(dates: Readonly<Record<string, string>>): readonly Row[] {
  return selectedRows(dataset, defaultSelection).flatMap((row) => {
    const edtf = dates[row.organization.id];
    if (edtf === undefined) return [];
    const date = { ...row.endorsement.date, when: parseWhen(edtf) ?? unknownWhen };
    return [{ ...row, endorsement: { ...row.endorsement, date } }];
  });
}

function describeWith(change: Partial<Selection>, record: Dataset = dataset): ReturnType<typeof timelineDescription> {
  const selection = { ...defaultSelection, ...change };
  return timelineDescription(record, selectedRows(record, selection), selection);
}

describe('timelineHeadline', () => {
  it('says that nothing matches', () => {
    expect(timelineHeadline([])).toBe('No endorsement matches these filters');
  });
  it('tells a single endorsement with the precision of its date', () => {
    expect(timelineHeadline(rowsOf({ carters: '../2015-09-30' }))).toBe('Carters chose Oak by 30 September 2015');
    expect(timelineHeadline(rowsOf({ bakers: '2015-12-17' }))).toBe('Bakers chose Ash on 17 December 2015');
    expect(timelineHeadline(rowsOf({ bakers: '' }))).toBe('Bakers chose Ash on a date that is not known');
  });
  it('says how few can be dated to the day, for whom and on which day', () => {
    expect(timelineHeadline(rowsOf({ bakers: '2015-12-17', carters: '2015-09', dyers: '2015-11' }))).toBe(
      'Only one of three endorsements can be dated to the day: Bakers, 17 December 2015',
    );
    expect(
      timelineHeadline(
        rowsOf({ bakers: '2015-12-17', framers: '2015-12-17', carters: '2015-09', dyers: '', glaziers: '' }),
      ),
    ).toBe('Only two of five endorsements can be dated to the day, both for Ash on 17 December 2015');
    expect(
      timelineHeadline(
        rowsOf({ bakers: '2015-12-17', dyers: '2015-12-16', carters: '2015-09', framers: '', glaziers: '' }),
      ),
    ).toBe('Only two of five endorsements can be dated to the day');
  });
  it('says that none can be dated to the day', () => {
    expect(timelineHeadline(rowsOf({ bakers: '2015-12', dyers: '../2015-12-16' }))).toBe(
      'None of these two endorsements can be dated to the day',
    );
  });
  it('says that all came on one day', () => {
    expect(timelineHeadline(rowsOf({ bakers: '2015-12-17', dyers: '2015-12-17' }))).toBe(
      'Both endorsements came on one day, 17 December 2015',
    );
  });
  it('says by when the candidate with the most had half of them', () => {
    const rows = rowsOf({
      bakers: '2015-08-01',
      dyers: '2015-09-01',
      carters: '2015-10-01',
      framers: '2015-11-01',
      glaziers: '2015-12-01',
    });
    const oak = dataset.candidates[0]!;
    expect(timelineHeadline(rows.map((row) => ({ ...row, candidate: oak })))).toBe(
      'More than half of the five endorsements for Oak came by 1 October 2015',
    );
    expect(timelineHeadline(rows.slice(0, 4).map((row) => ({ ...row, candidate: oak })))).toMatch(
      /^Half of the four endorsements for Oak came by/,
    );
  });
  it('falls back to how many are dated to the day', () => {
    expect(timelineHeadline(rowsOf({ bakers: '2015-08-01', dyers: '2015-09-01', carters: '' }))).toBe(
      'Two of these three endorsements are dated to the day',
    );
  });
});

describe('timelineDescription', () => {
  it('states the filter in words', () => {
    expect(describeWith({ to: '2015-11-30' as Day }).subtitle).toContain('up to the end of November 2015');
  });
  it('counts the vague, the unknown and the inferred dates, and says what a filter does with them', () => {
    expect(describeWith({}).note).toMatch(
      /^4 dates are known as a span or as a latest possible day only\. .*A vague date passes a time filter if it can have happened in that span\. 1 endorsement has no known date and passes every time filter\. 1 place in time is inferred/,
    );
    expect(describeWith({ unions: [dataset.endorsements[3]!.organization] }).note).toBe('');
  });
  it('sums up each lane, and how the chart is built', () => {
    expect(describeWith({}).summary).toBe(
      'Olive Oak: 3 endorsements, none dated to the day; the first by 30 September 2015. Abel Ash: 3 endorsements, one dated to the day; the first in the week of 6 to 12 December 2015. Timeline of 6 endorsements and 2 context events, one lane for each candidate.',
    );
  });
});
