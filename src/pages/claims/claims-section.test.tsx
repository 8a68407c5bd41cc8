// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keptArticles, keptRecords } from '../../dataset/kept-records.fixture.ts';
import { outcomeInWords } from '../../model/claim-words.ts';
import { passageAddress } from '../../model/passage-address.ts';
import { selectedRows } from '../../model/selected.ts';
import { defaultSelection } from '../../model/selection.ts';
import type { Dataset } from '../../model/dataset.ts';
import { whenInWords } from '../../model/when-words.ts';
import { parseSelection } from '../../url/parse-selection.ts';
import { vocabularyOf } from '../../url/vocabulary.ts';
import { drawn, textOf } from '../../ui/markup.fixture.ts';
import { viewOf } from '../view.fixture.ts';
import type { View } from '../view.ts';
import { ClaimsSection } from './claims-section.tsx';
import { viewOfClaim } from './view-of-claim.ts';

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
});

afterEach(() => {
  document.body.replaceChildren();
});

const sections = new Map<Dataset, HTMLElement>();

/** The section of a record with nothing chosen; drawn once. */
function sectionOf(dataset: Dataset): HTMLElement {
  const section = sections.get(dataset) ?? drawn(<ClaimsSection view={viewOf(dataset)} />);
  sections.set(dataset, section);
  return section;
}

const all = keptRecords.flatMap((dataset) => dataset.claims.map((claim) => ({ dataset, claim, id: claim.id })));

test.each(all)(
  'the claim $id stands once with whose it is, what it covers, the verdict, why, and its evidence',
  ({ dataset, claim }) => {
    const body = sectionOf(dataset);
    const items = body.querySelectorAll(`#claim-${claim.id}`);
    expect(items).toHaveLength(1);
    const text = textOf(items[0]).toLowerCase();
    const said = [claim.title, claim.claimant, claim.scope, whenInWords(claim.asOf), claim.verdict.reason];
    for (const part of said) expect(text).toContain(part.toLowerCase());
    expect(textOf(items[0]?.querySelector('.claim-outcome'))).toBe(outcomeInWords(claim.verdict.outcome));
    expect(items[0]?.querySelector('.claim-outcome path')).not.toBeNull();
    const links = new Set([...(items[0]?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href')));
    for (const { source, printed } of claim.evidence) {
      expect(text).toContain(`“${printed.toLowerCase()}”`);
      const address = dataset.sources.get(source)?.address ?? null;
      if (address !== null) expect(links).toContain(passageAddress(new URL(address).href, printed));
    }
  },
);

test('the link of a verdict leads to its view in the same record, and to rows', () => {
  for (const { dataset, claim } of all.filter((one) => one.claim.verdict.view !== '')) {
    const { selection, dropped } = parseSelection(claim.verdict.view, vocabularyOf(dataset));
    expect(dropped, `claim ${claim.id}`).toEqual([]);
    const change = viewOfClaim(dataset, claim);
    expect(selectedRows(dataset, { ...defaultSelection, ...change })).toEqual(
      selectedRows(dataset, { ...selection, sort: 'members' }),
    );
    const body = sectionOf(dataset);
    const href = body.querySelector(`#claim-${claim.id} .claim-verdict a`)?.getAttribute('href') ?? '';
    const [query = '', fragment] = href.split('#');
    expect(fragment).toBe('charts');
    expect(parseSelection(query, vocabularyOf(dataset)).selection.record).toBe(dataset.record);
  }
});

test('following a verdict changes the view without loading the page, but not with a modifier key', () => {
  const onChange = vi.fn<View['onChange']>();
  const host = document.createElement('div');
  document.body.append(host);
  const root = createRoot(host);
  act(() => root.render(<ClaimsSection view={viewOf(keptArticles, {}, onChange)} />));
  const link = host.querySelector('#claim-clinton-18-unions .claim-verdict a');
  const kept: boolean[] = [];
  const watch = (event: Event): void => {
    kept.push(event.defaultPrevented);
    event.preventDefault();
  };
  document.addEventListener('click', watch);
  for (const init of [{}, { metaKey: true }, { ctrlKey: true }, { shiftKey: true }, { button: 1 }]) {
    act(() => {
      link?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...init }));
    });
  }
  document.removeEventListener('click', watch);
  expect(kept).toEqual([true, false, false, false, false]);
  const [claim] = keptArticles.claims.filter(({ id }) => id === 'clinton-18-unions');
  expect(onChange.mock.calls).toEqual([[viewOfClaim(keptArticles, claim!)]]);
  act(() => root.unmount());
});

test('the headline counts the verdicts', () => {
  const body = sectionOf(keptArticles);
  const count = (outcome: string) => keptArticles.claims.filter(({ verdict }) => verdict.outcome === outcome).length;
  const heading = textOf(body.querySelector('h3'));
  expect(heading).toContain(`${count('agrees')} of ${keptArticles.claims.length} published claims agree with the rows`);
  expect(heading).toContain(`${count('differs')} differs`);
});

test('a record without claims has no section', () => {
  expect(drawn(<ClaimsSection view={viewOf({ ...keptArticles, claims: [] })} />).childElementCount).toBe(0);
});
