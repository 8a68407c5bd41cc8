// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { fixtureArticles, fixtureLists, fixturePublic } from '../../dataset/fixtures/fixture-datasets.fixture.ts';
import { sourceOf, type Dataset } from '../../model/dataset.ts';
import { factsOf } from '../../model/facts.ts';
import type { Organization } from '../../model/organization.ts';
import { hostName, passageAddress, webAddress } from '../../model/web-address.ts';
import { drawn, textOf } from '../../ui/markup.fixture.ts';
import { EvidencePanel } from './evidence.tsx';
import { factElsewhere } from './fact-elsewhere.ts';

const close = (): void => undefined;

function panel(dataset: Dataset, organization: Organization, other: Dataset | null = null): HTMLElement {
  const elsewhere = other && factElsewhere(dataset, other, organization);
  return drawn(<EvidencePanel dataset={dataset} elsewhere={elsewhere} organization={organization} onClose={close} />);
}

function organizationIn(dataset: Dataset, id: string): Organization {
  const found = [...dataset.organizations.values()].find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
}

/** What a panel says, fact by fact, as "term: value". */
function told(id: string, dataset = fixtureArticles, other: Dataset | null = null): readonly string[] {
  const facts = [...panel(dataset, organizationIn(dataset, id), other).querySelectorAll('.fact')];
  return facts.map((fact) => `${textOf(fact.querySelector('dt'))}: ${textOf(fact.querySelector('.fact-value'))}`);
}

const cases = fixtureLists.flatMap((dataset) =>
  [...dataset.organizations.values()].map((organization) => ({ dataset, organization, id: organization.id })),
);

test.each(cases)('every fact of $id in the list “$dataset.list” comes with all its evidence', (one) => {
  const { dataset, organization } = one;
  const lines = [...panel(dataset, organization).querySelectorAll('.evidence-lines > li')];
  const facts = factsOf(dataset).filter(({ organizations }) => organizations.includes(organization));
  expect(facts.length).toBeGreaterThan(0);
  for (const { source: id, paragraph, printed } of facts.flatMap(({ evidence }) => evidence)) {
    const { outlet, address } = sourceOf(dataset, id);
    const link = webAddress(address);
    const place = paragraph === null ? hostName(link ?? '') : `paragraph ${paragraph}`;
    const line = lines.find((li) => [`“${printed}”`, outlet, place].every((part) => textOf(li).includes(part)));
    expect(line, `${id} ${printed}`).toBeDefined();
    const links = [...(line?.querySelectorAll('a') ?? [])].map((a) => a.getAttribute('href'));
    if (link === null) expect(textOf(line)).toContain('no link known');
    else expect(links).toContain(passageAddress(link, printed));
  }
});

test('what matters comes first: whom, when, how and how large', () => {
  expect(told('upwa').slice(0, 4)).toEqual([
    'Backed: Elena Rivera',
    'When: Nov. 15, 2019',
    'How it was decided: Leaders, no poll reported',
    'Size: Some 1.4 million members',
  ]);
});

test('it is headed by the full name, and says which words are ours and which list it is from', () => {
  const body = panel(fixtureArticles, organizationIn(fixtureArticles, 'neu'));
  expect(textOf(body.querySelector('section > div > h4'))).toBe('National Educators Union');
  expect(textOf(body)).toContain('National union: teachers (our description). Source: the four articles.');
  expect(textOf(body)).toContain('The short name NEU is ours.');
  const printed = panel(fixtureArticles, organizationIn(fixtureArticles, 'network'));
  expect(textOf(printed)).not.toContain('The short name');
});

test('a date keeps its precision, and says what that means and whether the race was over', () => {
  expect(told('dockworkers')).toContain('When: By about September 2019');
  expect(textOf(panel(fixtureArticles, organizationIn(fixtureArticles, 'dockworkers')))).toContain(
    'No later than this date.',
  );
  expect(textOf(panel(fixtureArticles, organizationIn(fixtureArticles, 'miners')))).toContain(
    'Came after Rivera clinched the nomination, on June 2, 2020. Holt conceded two weeks later.',
  );
  expect(textOf(panel(fixtureArticles, organizationIn(fixtureArticles, 'machinists')))).toContain(
    'May have come after',
  );
});

test('a size that nobody reports is not zero, and one that counts other people is not added up', () => {
  expect(told('postal')).toContain('Size: Size not reported');
  expect(textOf(panel(fixtureArticles, organizationIn(fixtureArticles, 'postal')))).toContain(
    'The four articles don’t give a size for it. That doesn’t mean zero.',
  );
  expect(textOf(panel(fixtureArticles, organizationIn(fixtureArticles, 'miners')))).toContain(
    'Not a member count, so not added up.',
  );
});

test('readings that conflict are all there', () => {
  expect(textOf(panel(fixtureArticles, organizationIn(fixtureArticles, 'upwa')))).toContain(
    'Another reading: about 1.3 million members.',
  );
});

test('how it was decided comes with according to whom, and the vote with whose vote it is', () => {
  const nurses = textOf(panel(fixtureArticles, organizationIn(fixtureArticles, 'noa')));
  expect(nurses).toContain('According to the Courier. Members voted by mail.');
  expect(told('noa')).toContain('Share of the vote: Nearly 87%');
  expect(nurses).toContain('Of those who voted, not of all members.');
  expect(told('noa')).toContain('Voted: About 61,000 members');
  expect(textOf(panel(fixtureArticles, organizationIn(fixtureArticles, 'postal')))).toContain(
    'The four articles don’t say how it decided.',
  );
});

test('a switch is told as two choices and the day between them', () => {
  const facts = told('transit').filter((fact) => /^(?:Backed|Switched|Then)/.test(fact));
  expect(facts).toEqual(['Backed first: Marcus Holt', 'Switched: March 10, 2020', 'Then backed: Elena Rivera']);
});

test('an endorsement taken back and a choice of both are told as what they are', () => {
  expect(told('bakers')).toContain('Withdrew its endorsement: May 2020');
  expect(told('builders').filter((fact) => fact.includes('acked'))).toEqual([
    'Backed: Elena Rivera',
    'Also backed: Marcus Holt',
  ]);
});

test('one without an endorsement is not said to have backed nobody, and one formed for a candidate is told apart', () => {
  expect(told('firefighters')[0]).toBe('Backed: No endorsement reported in the governor’s primary');
  const lonely = { ...fixtureArticles, endorsements: [], context: [] };
  expect(told('postal', lonely)[0]).toBe('Backed: No endorsement reported in the governor’s primary');
  const organizations = new Map(
    [...lonely.organizations].map(([id, one]) => [id, { ...one, kind: 'coalition' as const }]),
  );
  expect(told('postal', { ...lonely, organizations })[0]).toBe('Backed: Formed to back a candidate');
});

test('a national union and an affiliate that chose differently point at one another', () => {
  expect(told('neu')).toContain('Affiliate: North Valley affiliate of the National Educators Union');
  expect(told('neu-north')).toContain('Belongs to: National Educators Union');
  for (const [id, chosen] of [
    ['neu', 'Marcus Holt in November 2019'],
    ['neu-north', 'Elena Rivera in October 2019'],
  ] as const) {
    const text = textOf(panel(fixtureArticles, organizationIn(fixtureArticles, id)));
    expect(text).toContain(`It backed a different candidate.It backed ${chosen}.`);
  }
});

test('the other list has its say where it knows the group', () => {
  const both = [...fixturePublic.organizations.values()].find(({ id }) => id === 'upwa');
  expect(both).toBeDefined();
  expect(told('upwa', fixtureArticles, fixturePublic).some((fact) => fact.startsWith('In the public record:'))).toBe(
    true,
  );
  expect(told('party', fixtureArticles, fixturePublic).some((fact) => fact.startsWith('In the public record:'))).toBe(
    false,
  );
});

test('grades are there where the list has them', () => {
  const graded = fixturePublic.endorsements.find(({ confidence }) => confidence !== null);
  if (!graded) throw new Error('no grades');
  const text = textOf(panel(fixturePublic, organizationIn(fixturePublic, graded.organization)));
  expect(text).toContain(`(grade ${graded.confidence?.date}).`);
  expect(textOf(panel(fixtureArticles, organizationIn(fixtureArticles, 'neu')))).not.toContain('grade');
});

const script = 'javascript';

test.each([`${script}:alert(1)`, 'data:text/html,x', 'file:///etc/passwd', '//x.example'])(
  'an address that is not the web’s, %j, is no link, and markup in a text stays text',
  (address) => {
    const attack = '"><img src=x onerror=alert(1)>';
    const sources = new Map([...fixtureArticles.sources].map(([id, one]) => [id, { ...one, outlet: attack, address }]));
    const union = { ...organizationIn(fixtureArticles, 'neu'), name: attack, who: attack };
    const body = panel({ ...fixtureArticles, sources }, union);
    expect(body.querySelector('img, a')).toBeNull();
    expect(textOf(body.querySelector('h4'))).toBe(attack);
  },
);
