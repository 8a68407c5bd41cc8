// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { fixtureArticles, fixtureLists, fixturePublic } from '../../dataset/fixtures/fixture-datasets.fixture.ts';
import { sourceOf, type Dataset } from '../../model/dataset.ts';
import { factsOf } from '../../model/facts.ts';
import type { Organization } from '../../model/organization.ts';
import { hostName, passageAddress, webAddress } from '../../model/web-address.ts';
import { drawn, textOf } from '../../ui/markup.fixture.ts';
import { EvidencePanel } from './evidence.tsx';
import { factElsewhere } from './organization-facts.ts';

function panel(dataset: Dataset, organization: Organization, other: Dataset | null = null): HTMLElement {
  const elsewhere = other && factElsewhere(dataset, other, organization);
  return drawn(
    <EvidencePanel
      dataset={dataset}
      elsewhere={elsewhere}
      organization={organization}
      onClose={() => undefined}
      onPick={() => undefined}
    />,
  );
}

function organizationIn(dataset: Dataset, wanted: string): Organization {
  const found = [...dataset.organizations.values()].find(({ id }) => id === wanted);
  if (!found) throw new Error(wanted);
  return found;
}

/** All that a panel says. */
function words(id: string, dataset = fixtureArticles): string {
  return textOf(panel(dataset, organizationIn(dataset, id)));
}

/** What a panel says, fact by fact, as "term: value". */
function stated(id: string, dataset = fixtureArticles, other: Dataset | null = null): readonly string[] {
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
  expect(stated('upwa').slice(0, 4)).toEqual([
    'Backed: Elena Rivera',
    'When: Nov. 15, 2019',
    'How it was decided: Leaders, no poll reported',
    'Size: Some 1.4 million members',
  ]);
});

test('it is headed by the full name', () => {
  const body = panel(fixtureArticles, organizationIn(fixtureArticles, 'neu'));
  expect(textOf(body.querySelector('section > div > h4'))).toBe('National Educators Union');
});

test.each([
  [
    'which words are ours, and which list it is from',
    'neu',
    'National union: teachers (our description). Source: the four articles.',
  ],
  ['that initials are ours', 'neu', 'The short name NEU is ours.'],
  ['what a bound means', 'dockworkers', 'No later than this date.'],
  [
    'that the race was over',
    'miners',
    'Came after Rivera clinched the nomination, on June 2, 2020. Holt conceded two weeks later.',
  ],
  ['that the race may have been over', 'machinists', 'May have come after'],
  ['that no size is not zero', 'postal', 'The four articles don’t give a size for it. That doesn’t mean zero.'],
  ['that a size counts other people', 'miners', 'Not a member count, so not added up.'],
  ['a size that conflicts', 'upwa', 'Another reading: about 1.3 million members.'],
  ['according to whom it was decided', 'noa', 'According to the Courier. Members voted by mail.'],
  ['whose vote it is', 'noa', 'Of those who voted, not of all members.'],
  ['that nobody says how it was decided', 'postal', 'The four articles don’t say how it decided.'],
  ['whom an affiliate backed', 'neu', 'It backed a different candidate.It backed Marcus Holt in November 2019.'],
  [
    'whom the national union backed',
    'neu-north',
    'It backed a different candidate.It backed Elena Rivera in October 2019.',
  ],
])('it says %s', (_what, id, sentence) => {
  expect(words(id)).toContain(sentence);
});

test.each([
  ['dockworkers', 'When: By about September 2019'],
  ['postal', 'Size: Size not reported'],
  ['noa', 'Share of the vote: Nearly 87%'],
  ['noa', 'Voted: About 61,000 members'],
  ['bakers', 'Withdrew its endorsement: May 2020'],
  ['neu', 'Affiliate: North Valley affiliate of the National Educators Union'],
  ['neu-north', 'Belongs to: National Educators Union'],
])('of %s it has the fact “%s”', (id, fact) => {
  expect(stated(id)).toContain(fact);
});

test('a short name that an article prints is not called ours', () => {
  expect(words('network')).not.toContain('The short name');
});

test.each([
  ['transit', ['Backed first: Marcus Holt', 'Switched: March 10, 2020', 'Then backed: Elena Rivera']],
  ['builders', ['Backed: Elena Rivera', 'Also backed: Marcus Holt']],
])('the two choices of %s are told in their order, as what they are', (id, facts) => {
  expect(stated(id).filter((fact) => /^(?:Switched|.*acked)/.test(fact))).toEqual(facts);
});

test('one without an endorsement is not said to have backed nobody, and one formed for a candidate is told apart', () => {
  expect(stated('firefighters')[0]).toBe('Backed: No endorsement reported in the governor’s primary');
  const lonely = { ...fixtureArticles, endorsements: [], context: [] };
  expect(stated('postal', lonely)[0]).toBe('Backed: No endorsement reported in the governor’s primary');
  const organizations = new Map(
    [...lonely.organizations].map(([id, one]) => [id, { ...one, kind: 'coalition' as const }]),
  );
  expect(stated('postal', { ...lonely, organizations })[0]).toBe('Backed: Formed to back a candidate');
});

test.each([
  ['upwa', true],
  ['party', false],
])('the other list has its say where it knows the group: of %s, %s', (id, isKnown) => {
  const facts = stated(id, fixtureArticles, fixturePublic);
  expect(facts.some((fact) => fact.startsWith('In the public record:'))).toBe(isKnown);
});

test('each grade is told in words, of the date and of the size, where the list has it', () => {
  expect(words('upwa', fixturePublic)).toContain(
    'Date: news reports (grade B). Size: the group’s or the campaign’s own words (grade A).',
  );
  const [unsized] = fixturePublic.endorsements.filter(({ confidence }) => confidence?.date === 'D');
  expect(words(unsized!.organization, fixturePublic)).toMatch(/Date: our inference \(grade D\)\.(?! Size)/);
  expect(words('neu')).not.toContain('grade');
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
