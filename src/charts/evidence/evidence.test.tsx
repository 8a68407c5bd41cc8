// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { keptArticles, keptRecords } from '../../dataset/kept-records.fixture.ts';
import { sourceOf, type Dataset } from '../../model/dataset.ts';
import { factsOf } from '../../model/facts.ts';
import type { Organization, OrganizationId } from '../../model/organization.ts';
import { passageAddress } from '../../model/passage-address.ts';
import { paragraphInWords, publishedShort } from '../../model/source-words.ts';
import { webAddress } from '../../model/web-address.ts';
import { drawn, textOf } from '../../ui/markup.fixture.ts';
import { Evidence } from './evidence.tsx';

const cases = keptRecords.flatMap((dataset) =>
  [...dataset.organizations.values()].map((organization) => ({ dataset, organization, id: organization.id })),
);

function panel(dataset: Dataset, organization: Organization, disputeAddress: string | null = null): HTMLElement {
  return drawn(
    <Evidence
      dataset={dataset}
      organization={organization}
      onClose={() => undefined}
      disputeAddress={disputeAddress}
    />,
  );
}

function panelOf(id: string, disputeAddress: string | null = null): HTMLElement {
  const organization = keptArticles.organizations.get(id as OrganizationId);
  if (!organization) throw new Error(id);
  return panel(keptArticles, organization, disputeAddress);
}

/** The values of a panel by their term. */
function factsIn(body: HTMLElement): ReadonlyMap<string, string> {
  return new Map(
    [...body.querySelectorAll('.fact')].map((fact) => [
      textOf(fact.querySelector('dt')),
      textOf(fact.querySelector('.fact-value')),
    ]),
  );
}

test.each(cases)(
  'every fact of $id in the $dataset.record record stands with all its evidence',
  ({ dataset, organization }) => {
    const body = panel(dataset, organization);
    const lines = [...body.querySelectorAll('.evidence-lines > li')];
    const facts = factsOf(dataset).filter(({ organizations }) => organizations.includes(organization.id));
    expect(facts.length).toBeGreaterThan(0);
    for (const evidence of facts.flatMap((fact) => fact.evidence)) {
      const source = sourceOf(dataset, evidence.source);
      const locator = [source.outlet, publishedShort(source), paragraphInWords(evidence)];
      const line = lines.find(
        (one) =>
          textOf(one.querySelector('.evidence-printed')).includes(`“${evidence.printed}”`) &&
          locator.every((part) => textOf(one).includes(part)),
      );
      expect(line, `${evidence.source} ${evidence.printed}`).toBeDefined();
      const links = [...(line?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'));
      const address = webAddress(source.address);
      expect(links).toEqual(address === null ? [] : [passageAddress(address, evidence.printed), address]);
      expect(textOf(line).includes('address not known')).toBe(address === null);
    }
  },
);

test('a source whose address is not known is cited without a link', () => {
  const line = [...panelOf('afge').querySelectorAll('.evidence-lines > li')][0];
  expect(textOf(line)).toContain(
    'The Daily Caller News Foundation, 22 Feb 2016 (date inferred), paragraph 6, address not known',
  );
  expect(line?.querySelector('a')).toBeNull();
});

test('a date keeps its precision and says what that means', () => {
  expect(factsIn(panelOf('seiu')).get('When')).toBe('In November 2015');
  expect(factsIn(panelOf('aft')).get('When')).toBe('By 30 September 2015');
  expect(textOf(panelOf('aft'))).toContain('That is the latest possible day.');
  expect(factsIn(panelOf('wfp')).get('When')).toBe('In the week of 6 to 12 December 2015');
});

test('members stand with the hedge of their source, and a missing figure is no zero', () => {
  expect(factsIn(panelOf('aft')).get('Members')).toBe('some 1.6 million members');
  expect(factsIn(panelOf('nnu')).get('Members')).toBe('No figure given');
  expect(textOf(panelOf('nnu'))).toContain('That is not zero.');
});

test('how it was decided stands with whose account that is', () => {
  const facts = factsIn(panelOf('aft'));
  expect(facts.get('How it was decided')).toBe('Leadership');
  expect(textOf(panelOf('aft'))).toContain('Whose account: Rand Wilson, an organizer of Labor for Bernie.');
});

test('members, voters and the share of voters are three facts', () => {
  const facts = factsIn(panelOf('dfa'));
  expect(facts.get('Members')).toBe('about 1 million members');
  expect(facts.get('Voted')).toBe('270,000 members');
  expect(facts.get('Share of the vote')).toBe('nearly 90%');
});

test('a parent and an affiliate that chose differently point at one another', () => {
  const parent = panelOf('seiu');
  expect(factsIn(parent).get('Affiliate')).toBe('New Hampshire affiliate of the Service Employees International Union');
  expect(textOf(parent)).toContain('It went the other way. It endorsed Bernie Sanders');
  const affiliate = panelOf('seiu-nh-affiliate');
  expect(factsIn(affiliate).get('Belongs to')).toBe('Service Employees International Union');
  expect(textOf(affiliate)).toContain('It went the other way. It endorsed Hillary Clinton');
});

test('other spellings stand with where they are printed', () => {
  const others = [...panelOf('cwa').querySelectorAll('.fact-other')];
  expect(others.map((other) => textOf(other.querySelector('p')))).toEqual(['Also printed as:']);
  expect([...(others[0]?.querySelectorAll('.evidence-locator') ?? [])].map(textOf)).toEqual([
    expect.stringContaining('The Christian Science Monitor'),
    expect.stringContaining('Washington Examiner'),
    expect.stringContaining('TIME'),
  ]);
});

test('an organization that endorsed nobody says so', () => {
  expect(factsIn(panelOf('afl-cio')).get('Endorsed')).toBe('Nobody, in this record');
});

test('the public record says how far to trust a row, in words', () => {
  const dataset = keptRecords[1];
  const endorsement = dataset.endorsements.find(({ confidence }) => confidence?.date === 'D');
  const organization = endorsement && dataset.organizations.get(endorsement.organization);
  if (!organization) throw new Error('no row of grade D');
  expect(factsIn(panel(dataset, organization)).get('What the date rests on')).toBe('Inference (grade D)');
});

test('a record is named by its id and version, and disputed only where somebody listens', () => {
  expect(textOf(panelOf('cwa').querySelector('.evidence-record'))).toBe(
    `Record cwa-sanders (articles ${keptArticles.version})`,
  );
  const link = panelOf('cwa', 'desk@example.org').querySelector('.evidence-record a');
  expect(textOf(link)).toBe('Dispute this record');
  expect(link?.getAttribute('href')).toMatch(/^mailto:desk@example\.org\?subject=Correction%20to%20cwa-sanders/);
});

test('nothing drawn carries a style of its own, and every outside link is cut off from this page', () => {
  for (const { dataset, organization } of cases) {
    const body = panel(dataset, organization, 'desk@example.org');
    expect(body.querySelector('[style], script, img')).toBeNull();
    for (const link of body.querySelectorAll('a')) expect(link.rel).toContain('noopener noreferrer');
  }
});
