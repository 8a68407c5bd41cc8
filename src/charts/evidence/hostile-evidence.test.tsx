// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { keptArticles } from '../../dataset/kept-records.fixture.ts';
import type { Dataset } from '../../model/dataset.ts';
import { drawn, textOf } from '../../ui/markup.fixture.ts';
import { Evidence } from './evidence.tsx';

const attack = '"><img src=x onerror=alert(1)>&lt;b&gt;{{7*7}}';

/** The articles with every text of one union replaced, and every source at a given address. */
function poisoned(address: string): Dataset {
  const sources = [...keptArticles.sources].map(
    ([id, source]) => [id, { ...source, outlet: attack, headline: attack, address }] as const,
  );
  const evidence = [{ source: sources[0]![0], paragraph: 1, printed: attack }] as const;
  const organizations = [...keptArticles.organizations].map(
    ([id, one]) => [id, { ...one, name: attack, abbreviation: attack, otherSpellings: evidence, evidence }] as const,
  );
  const endorsements = keptArticles.endorsements.map((one) => ({
    ...one,
    notes: [attack],
    process: { decided: 'leadership' as const, accordingTo: attack, detail: attack, evidence },
  }));
  return { ...keptArticles, sources: new Map(sources), organizations: new Map(organizations), endorsements };
}

function panel(address: string): HTMLElement {
  const dataset = poisoned(address);
  const organization = [...dataset.organizations.values()].find(({ id }) => id === 'seiu');
  if (!organization) throw new Error('no such union');
  return drawn(
    <Evidence dataset={dataset} organization={organization} onClose={() => undefined} disputeAddress={attack} />,
  );
}

test('text with markup in it stays text', () => {
  const body = panel('https://example.org/');
  expect(body.querySelector('img, b, script')).toBeNull();
  expect(textOf(body.querySelector('h4'))).toBe(attack);
  expect(textOf(body.querySelector('.evidence-notes'))).toBe(attack);
  expect([...body.querySelectorAll('.evidence-printed')].map(textOf)).toContain(`“${attack}” (new tab)`);
});

const script = 'javascript';

test.each([
  `${script}:alert(1)`,
  `java\nscript:alert(1)`,
  'data:text/html,x',
  ' vbscript:x',
  'file:///etc/passwd',
  '//x.org',
])('an address that is not the web’s, %j, is no link', (address) => {
  const body = panel(address);
  expect(body.querySelector('a')).toBeNull();
  expect(textOf(body)).toContain('address not known');
});

test('a hostile address that is the web’s can’t break out of its attribute', () => {
  const body = panel('https://example.org/"><img src=x>');
  expect(body.querySelector('img')).toBeNull();
  for (const link of body.querySelectorAll('a')) expect(new URL(link.href).origin).toBe('https://example.org');
});
