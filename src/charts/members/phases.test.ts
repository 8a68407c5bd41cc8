import { expect, test } from 'vitest';
import { keptArticles, keptPublicRecord } from '../../dataset/kept-records.fixture.ts';
import { frames, wide } from '../../marks/frame.ts';
import type { Dataset } from '../../model/dataset.ts';
import { allRows } from '../../model/selected.ts';
import { axisEnd } from './axis-end.ts';
import { membersLayout } from './layout.ts';
import { memberGroups, type MemberGroup } from './rows.ts';

const groupsOf = (dataset: Dataset): readonly MemberGroup[] => memberGroups(dataset, allRows(dataset)).groups;
const group = (dataset: Dataset, key: string): MemberGroup => {
  const found = groupsOf(dataset).find((one) => one.key === key);
  if (!found) throw new Error(`no group "${key}"`);
  return found;
};

test('unions that came after the race was decided stand in a group of their own, and in no candidate’s', () => {
  const late = group(keptPublicRecord, 'late');
  expect(late.heading).toBe('After the race was decided');
  expect(late.aside).toBe('7 national unions for Clinton, after 7 June 2016');
  expect(late.rows.map(({ row }) => row.phase)).toEqual(late.rows.map(() => 'decided'));
  for (const key of ['clinton', 'sanders']) {
    expect(group(keptPublicRecord, key).rows.filter(({ row }) => row.phase === 'decided')).toEqual([]);
  }
});

test('a record without such a day has no such group', () => {
  expect(groupsOf(keptArticles).map(({ key }) => key)).toEqual(['clinton', 'sanders', 'others']);
});

test('what stands behind a candidate’s heading counts only the rows below it', () => {
  expect(group(keptPublicRecord, 'clinton').aside).toBe('26 national unions, 20 sizes given');
  expect(group(keptPublicRecord, 'clinton').rows).toHaveLength(26);
  expect(group(keptPublicRecord, 'sanders').aside).toBe('7 national unions, 7 sizes given');
});

test('an inferred row says so beside its bar', () => {
  const inferred = group(keptPublicRecord, 'clinton').rows.filter(({ row }) => row.endorsement.date.inferred);
  expect(inferred.map(({ note }) => note)).toEqual(['inferred, no date', 'inferred, no date']);
});

test('the label of a bar tells members from people represented, retired and workers', () => {
  const values = groupsOf(keptPublicRecord).flatMap(({ rows }) => rows.map(({ row, value }) => ({ row, value })));
  for (const { row, value } of values) {
    const basis = row.organization.membership?.basis;
    expect([row.organization.id, value.endsWith('represented')]).toEqual([
      row.organization.id,
      basis === 'represented',
    ]);
    expect([row.organization.id, value.endsWith('active and retired members')]).toEqual([
      row.organization.id,
      basis === 'active-and-retired',
    ]);
    expect([row.organization.id, value.endsWith('workers')]).toEqual([row.organization.id, basis === 'workers']);
  }
});

test('the axis ends with the largest union, and only a far larger body is cut short', () => {
  expect(axisEnd(groupsOf(keptPublicRecord))).toBe(3_000_000);
  const cut = membersLayout(groupsOf(keptPublicRecord), wide)
    .groups.flatMap(({ bars }) => bars)
    .filter(({ bar }) => bar.end === 'cut');
  expect(cut.map(({ datum }) => datum.row.organization.id)).toEqual(['afl-cio']);
  expect(axisEnd(groupsOf(keptArticles))).toBe(3_000_000);
});

test.each(frames)(
  'in the $name frame a bar cut short is longer than every whole one, and says that it is cut',
  (frame) => {
    const bars = membersLayout(groupsOf(keptPublicRecord), frame).groups.flatMap((placed) => placed.bars);
    const [short] = bars.filter(({ bar }) => bar.end === 'cut');
    const longest = Math.max(...bars.filter(({ bar }) => bar.end === 'whole').map(({ bar }) => bar.x1));
    expect(short?.bar.x1).toBeGreaterThan(longest);
    expect(short?.note?.lines.join(' ')).toContain('bar cut short');
  },
);

test('where no union has a size, the axis ends with the largest body of any kind', () => {
  const others = groupsOf(keptPublicRecord).filter(({ key }) => key === 'others');
  expect(axisEnd(others)).toBe(12_500_000);
});
