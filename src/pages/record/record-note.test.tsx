// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { keptArticles, keptPublicRecord } from '../../dataset/kept-records.fixture.ts';
import { inventedDataset } from '../../model/invented-dataset.ts';
import type { Selection } from '../../model/selection.ts';
import { drawn, textOf } from '../../ui/markup.fixture.ts';
import { mounted, press, the } from '../../ui/mounted.fixture.ts';
import { Masthead } from '../masthead.tsx';
import { viewOf } from '../view.fixture.ts';
import { recordCautions } from './record-cautions.ts';
import { documentTitle, recordTitle } from './record-title.ts';

const heading = (body: HTMLElement): string => textOf(body.querySelector('h1'));
const masthead = (dataset: typeof keptArticles): HTMLElement => drawn(<Masthead view={viewOf(dataset)} />);

test('each record has a heading of its own, and the public one counts its sources', () => {
  expect(heading(masthead(keptArticles))).toBe('How the unions split between Clinton and Sanders');
  expect(heading(masthead(keptPublicRecord))).toBe(
    `Beyond the five articles: the public record, compiled from ${keptPublicRecord.sources.size} sources`,
  );
  expect(recordTitle(keptArticles)).not.toBe(recordTitle(keptPublicRecord));
  expect(documentTitle(keptArticles)).not.toBe(documentTitle(keptPublicRecord));
});

test('only the public record carries the note that it is not the articles’ record, and a way back', () => {
  expect(masthead(keptArticles).querySelector('.record-note')).toBeNull();
  const note = masthead(keptPublicRecord).querySelector('.record-note');
  expect(textOf(note)).toContain('This is not the articles’ record.');
  expect(textOf(note?.querySelector('a'))).toBe('Switch back to the five articles');
  expect(note?.querySelector('a')?.getAttribute('href')).toBe('?');
});

test('the switch changes the record and leaves the filters on', () => {
  const onChange = vi.fn<(change: Partial<Selection>) => void>();
  mounted(<Masthead view={viewOf(keptPublicRecord, { decided: ['leadership'] }, onChange)} />);
  expect(the('.record-switch a').getAttribute('href')).toBe('?decided=leadership');
  press(the('.record-switch a'));
  expect(onChange).toHaveBeenCalledExactlyOnceWith({ record: 'articles' });
});

test('the key figures of the public record hold no sum of members, and say what is late or undated', () => {
  const figures = [...masthead(keptPublicRecord).querySelectorAll('.key-figures > div')].map((figure) =>
    [...figure.children].map(textOf).join(': '),
  );
  expect(figures).toEqual([
    '33 to 7: 33 national unions for Clinton and 7 for Sanders on public record. 7 of them came after the race was decided and 2 are inferred, with no date.',
    '28 of 40: unions have a size on record. Sizes count members, people represented, active and retired members or workers, so no total is made.',
    '3 of 42: endorsements reported as decided by a vote of members, one for Clinton and two for Sanders.',
  ]);
});

test('the key figures of the articles stay what they were', () => {
  expect([...masthead(keptArticles).querySelectorAll('.key-figures dt')].map(textOf)).toEqual([
    '6 to 2',
    'about 6.6 million',
    '2 of 11',
  ]);
});

test('the cautions are counted in the rows: late, inferred, unlike sizes, bodies made of unions, absence', () => {
  const cautions = recordCautions(keptPublicRecord);
  expect(cautions).toHaveLength(5);
  expect(cautions[0]).toContain('decided on 7 June 2016. 8 endorsements came after');
  expect(cautions[1]).toContain('Operating Engineers and Plasterers and Cement Masons');
  expect(cautions[2]).toContain('no grand total');
  expect(cautions[3]).toContain('Federations and alliances are shown, but not counted');
  expect(cautions[4]).toContain('no sign of neutrality');
});

test('a record with nothing to mind warns only that absence is no sign', () => {
  expect(recordCautions(inventedDataset)).toEqual([
    'Absence from the list is no sign of neutrality, and locals are left out.',
  ]);
});
