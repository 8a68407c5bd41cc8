// @vitest-environment happy-dom
import { act } from 'react';
import { expect, test } from 'vitest';
import { fixtureArticles, fixturePublic } from '../../dataset/fixtures/fixture-datasets.fixture.ts';
import { drawn as prerendered, textOf } from '../../ui/markup.fixture.ts';
import { field, mounted, type } from '../../ui/mounted.fixture.ts';
import { LiveView, viewOf } from '../view.fixture.ts';
import { FindUnion } from './find-union.tsx';

function drawn(): void {
  mounted(
    <LiveView
      dataset={fixtureArticles}
      other={fixturePublic}
      draw={(view) => <FindUnion view={view} canReport={false} />}
    />,
  );
}

function offered(): readonly string[] {
  return [...document.querySelectorAll('[role="option"]')].map(textOf);
}

/** Types, takes the best answer, and reads the card. */
function find(text: string): string {
  const input = field('[role="combobox"]');
  type(input, text);
  act(() => void input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true })));
  return textOf(document.querySelector('.union-card'));
}

test('a name, initials, a trade or an informal name finds a union of either list, eight at most', () => {
  drawn();
  const input = field('[role="combobox"]');
  type(input, 'nurses');
  expect(offered()).toEqual(['NOA Nurses of America']);
  type(input, 'teachers');
  expect(offered()[0]).toBe('NEU National Educators Union');
  type(input, 'rfw');
  expect(offered()).toEqual(['RFW Retail and Food Workers · Public record only']);
  type(input, 'u');
  expect(offered().length).toBeLessThanOrEqual(8);
});

test('a card says whom, when, how decided, how large, who they are, and from which list', () => {
  drawn();
  const card = find('noa');
  expect(card).toContain('Nurses of America (NOA)');
  expect(card).toContain('National union: nurses (our description)');
  expect(card).toContain('In the four articles');
  expect(card).toContain('Backed Marcus Holt on Jan. 21, 2020.');
  expect(card).toContain('How decidedMember vote, according to');
  expect(card).toMatch(/Size.*150,000 members/);
  expect(card).toContain('In the public record');
  expect(field('[role="combobox"]').value).toBe('noa');
});

test('a card says where sources differ on how a choice was made', () => {
  drawn();
  expect(find('upwa')).toContain('according to the campaign; reports differ');
});

test('a relative that went the other way is named, from either side', () => {
  drawn();
  expect(find('neu')).toContain('NEU’s North Valley affiliate backed Marcus Holt.');
  expect(find('north valley')).toContain('Its national union, NEU, backed Elena Rivera.');
});

test('a switch, two choices and an end are told in order', () => {
  drawn();
  const card = find('transit workers');
  expect(card.indexOf('Backed Marcus Holt')).toBeGreaterThan(-1);
  expect(card.indexOf('It switched')).toBeGreaterThan(card.indexOf('Backed Marcus Holt'));
  expect(card.indexOf('Then backed Elena Rivera on March 10, 2020')).toBeGreaterThan(card.indexOf('It switched'));
  expect(find('builders')).toContain('Also backed');
  expect(find('bakers')).toContain('It withdrew');
  expect(find('miners')).toContain('after Rivera clinched the nomination');
});

test('a union of the other list alone, one that held back and one without a choice are answers', () => {
  drawn();
  const card = find('steelworkers');
  expect(card).toContain('In the public recordBacked Elena Rivera on Aug. 9, 2019.');
  expect(card.endsWith('Not in the four articles.')).toBe(true);
  expect(textOf(document.querySelector('.find-all summary'))).toContain('the public record');
  expect(document.querySelector('.union-card')?.textContent).not.toContain('Show only');
  expect(find('firefighters')).toContain(
    'No endorsement reported in the governor’s primary.The Firefighters decided to back nobody.',
  );
  expect(find('postal')).toContain('Not in the public record.');
});

test('an emptied field takes the card away', () => {
  drawn();
  find('noa');
  type(field('[role="combobox"]'), '');
  expect(document.querySelector('.union-card')).toBeNull();
});

test('the prerendered page has every union of its list, A to Z, with whom it backed', () => {
  const body = prerendered(<FindUnion view={viewOf(fixtureArticles)} canReport={false} />);
  const items = [...body.querySelectorAll('details li')].map(textOf);
  expect(items).toHaveLength(fixtureArticles.organizations.size);
  expect(items).toContain('NEU: Rivera National Educators Union');
  expect(items).toContain('Firefighters: no endorsement reported in the governor’s primary Union of Firefighters');
  expect(items.find((item) => item.startsWith('Transit Workers'))).toContain('Holt, then Rivera');
  expect(body.textContent).not.toContain('public record');
});

test('the hint names what the list holds as far as a narrow field has room, and no word twice', () => {
  const hintOf = (...unions: readonly (readonly [label: string, who: string])[]) => {
    const [some] = fixtureArticles.organizations.values();
    if (!some) throw new Error('an empty list');
    const organizations = new Map(unions.map(([label, who]) => [label as typeof some.id, { ...some, label, who }]));
    const body = prerendered(
      <FindUnion view={viewOf({ ...fixtureArticles, organizations, endorsements: [] })} canReport={false} />,
    );
    return body.querySelector('input')?.placeholder;
  };
  const whole = 'Name, initials or trade';
  expect(hintOf(['Carters', 'drivers of carts'], ['NOA', 'nurses of America'], ['CMW', 'cooks'])).toBe(
    `${whole}: NOA, cooks`,
  );
  expect(hintOf(['Nurses', 'nurses'])).toBe(`${whole}: Nurses`);
  expect(hintOf(['Warehousemen', 'warehouse workers and their families'])).toBe(whole);
  expect(hintOf(['NOA', 'nurses'], ['Warehousemen', 'warehouse workers and their families'])).toBe(`${whole}: NOA`);
  expect(hintOf()).toBeUndefined();
});

test.each([true, false])(
  'a name on no list asks for a source only where there is a way to send one: %s',
  (canReport) => {
    mounted(<LiveView dataset={fixtureArticles} draw={(view) => <FindUnion view={view} canReport={canReport} />} />);
    type(field('[role="combobox"]'), 'nobody at all');
    const words = textOf(document.querySelector('.find-none'));
    expect(words).toContain('“nobody at all” isn’t in');
    expect(words.endsWith('Know of a source? Tell us')).toBe(canReport);
  },
);
