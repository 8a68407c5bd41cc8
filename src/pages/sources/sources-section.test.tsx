// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { fixtureArticles, fixtureLists, fixturePublic } from '../../dataset/fixtures/fixture-datasets.fixture.ts';
import { factsBySource } from '../../model/facts.ts';
import { organizationKinds } from '../../model/organization.ts';
import { passageAddress } from '../../model/web-address.ts';
import { rowsOf } from '../../model/row.ts';
import { formatDay } from '../../model/words/dates.ts';
import { kindInWords } from '../../model/words/groups.ts';
import { publishedInWords } from '../../model/words/sources.ts';
import { drawn, textOf } from '../../ui/markup.fixture.ts';
import { viewOf } from '../view.fixture.ts';
import { Yardstick } from './method.tsx';
import { PageFoot } from './data-files.tsx';
import { SourcesSection } from './sources-section.tsx';
import { usedInWords } from './source-line.tsx';
import { Background } from './background.tsx';

const section = drawn(<SourcesSection view={viewOf(fixtureArticles, {}, undefined, fixturePublic)} />);

test.each(fixtureLists)('each source of the list “$list” has one line with its number, date and use', (dataset) => {
  const body = drawn(<SourcesSection view={viewOf(dataset)} />);
  const carried = factsBySource(dataset);
  const lines = [...body.querySelectorAll('.source')];
  expect(lines).toHaveLength(dataset.sources.size);
  [...dataset.sources.values()].forEach((source, index) => {
    const line = lines[index];
    expect(line?.id).toBe(`source-${source.id}`);
    const said = textOf(line?.querySelector('summary')).toLowerCase();
    const parts = [source.outlet, source.headline ?? 'No headline in our copy.', publishedInWords(source)];
    for (const part of [...parts, usedInWords(carried.get(source.id) ?? [])])
      expect(said).toContain(part.toLowerCase());
    expect(textOf(line)).toContain(`${index + 1}`);
  });
});

test('a source is used for facts about groups, then for events and claims', () => {
  const facts = factsBySource(fixtureArticles);
  const words = [...fixtureArticles.sources.keys()].map((id) => usedInWords(facts.get(id) ?? []));
  for (const one of words) expect(one).toMatch(/^Used for \d+ facts? about [^;]+(?:; \d+ .+)?$/);
  expect(usedInWords([])).toBe('Not used for any fact');
});

test('what the text itself does not print is said to be ours', () => {
  const [, ledger] = section.querySelectorAll('.source');
  expect(textOf(ledger)).toContain('Our copy doesn’t print the outlet, the date or the link; we added them.');
  expect(textOf(section.querySelector('.source'))).not.toContain('Our copy');
});

test('a long list begins with three, and the others are folded in the page', () => {
  const [first] = fixturePublic.sources.values();
  if (!first) throw new Error('no sources');
  const sources = new Map(
    Array.from({ length: 110 }, (_, index) => {
      const id = `s${index}` as typeof first.id;
      return [id, { ...first, id }] as const;
    }),
  );
  const body = drawn(
    <SourcesSection
      view={viewOf({ ...fixturePublic, sources, organizations: new Map(), endorsements: [], context: [], claims: [] })}
    />,
  );
  expect(body.querySelectorAll('.more .source')).toHaveLength(107);
  expect(textOf(body.querySelector('.more > summary'))).toBe('Show 107 more');
  expect(textOf(body.querySelector('.more .source-number'))).toBe('4');
});

test('why national unions are counted comes before everything else', () => {
  expect(textOf(section.querySelector('h4'))).toBe('Why we count national unions');
});

test('the page ends with how to report an error, its date, its license and its method', () => {
  expect(textOf(section.querySelector('.page-foot'))).toContain(`Updated ${formatDay(fixtureArticles.updated)}.`);
  const foot = drawn(<PageFoot dataset={fixtureArticles} correctionAddress="desk@example.org" />);
  expect(textOf(foot)).toContain('Found an error?');
  expect(foot.querySelectorAll('a[href^="mailto:"]')).toHaveLength(1);
});

test('without an address to send it to, no error is asked for', () => {
  const words = textOf(drawn(<PageFoot dataset={fixtureArticles} correctionAddress={null} />));
  expect(words).not.toMatch(/error|Tell us/);
  expect(words).toContain('Updated');
});

test.each(fixtureLists)('the method names the kinds of groups that the list “$list” holds, and no other', (dataset) => {
  const words = textOf(drawn(<Yardstick dataset={dataset} />)).toLowerCase();
  const held = new Set(rowsOf(dataset).map(({ organization }) => organization.kind));
  for (const kind of organizationKinds) expect(words.includes(kindInWords(kind, 'many'))).toBe(held.has(kind));
});

test('every change of the data is told, with its date', () => {
  for (const { version, date, learned } of fixtureArticles.changes)
    expect(textOf(section)).toContain(`${version}, ${formatDay(date)} ${learned}`);
});

test('both lists and the license can be had', () => {
  const links = [...section.querySelectorAll('a')].map((link) => link.getAttribute('href'));
  expect(links).toEqual(
    expect.arrayContaining(['data/articles.json', 'data/public-record.json', 'data/endorsements.csv']),
  );
  expect(section.querySelector('a[rel~="license"]')?.textContent).toBe('CC0 1.0');
});

test('why it mattered leads to the passage, how it ended says that it is from outside', () => {
  const [stake] = fixtureArticles.stakes;
  const background = drawn(<Background dataset={fixtureArticles} />);
  const { address } = [...fixtureArticles.sources.values()].find(({ id }) => id === stake?.evidence[0].source) ?? {};
  expect(textOf(background)).toContain(stake?.text);
  expect(background.querySelector('a')?.getAttribute('href')).toBe(
    passageAddress(address ?? null, stake?.evidence[0].printed ?? ''),
  );
  expect(textOf(background)).toContain('How it ended (not from the four articles)');
  expect(textOf(background)).toContain('The State Board of Elections');
  expect(textOf(drawn(<Background dataset={fixturePublic} />))).toBe('');
});
