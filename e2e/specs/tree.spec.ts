import { expect, type CDPSession, type Page } from 'playwright/test';
import { chartTitles, open } from '../support/dashboard.ts';
import { test } from '../support/page.ts';
import { isUnion, keptChoices, listed, type Listed, nth } from '../support/list-file.ts';

/** An option as the browser hands it to a screen reader. */
interface Heard {
  readonly name: string;
  readonly selected: unknown;
  readonly place: number;
  readonly of: number;
}

const starts = (endorsements: readonly Listed[]) =>
  endorsements.map(({ of, shortName }) => `${of.label}, for ${shortName},`).sort();
const { of: picked } = nth(keptChoices.filter(isUnion));

test('the browser’s own tree holds every option of every chart, with name, place and whether it is open', async ({
  page,
}) => {
  await open(page, `pick=${picked.id}`);
  const lists = await heardLists(page);
  expect(lists).toHaveLength(chartTitles.length);
  for (const [index, options] of lists.entries()) {
    const named = options.map(({ name }) => name);
    const rows = chartTitles[index] === 'At a glance' ? listed.filter(isUnion) : listed;
    expect(starts(rows).filter((start) => !named.some((name) => name.startsWith(start)))).toEqual([]);
    if (chartTitles[index] !== 'When they endorsed') expect(named).toHaveLength(rows.length);
    expect(options.map(({ place }) => place)).toEqual(named.map((_, at) => at + 1));
    expect(new Set(options.map(({ of }) => of))).toEqual(new Set([named.length]));
    expect(options.filter(({ selected }) => typeof selected !== 'boolean')).toEqual([]);
    const endorsing = named.filter((name) => starts(rows).some((start) => name.startsWith(start)));
    expect(endorsing.filter((name) => name.length > 160)).toEqual([]);
    expect(named.filter((name) => /\d{5}/.test(name))).toEqual([]);
  }
  const opened = lists.map((options) => options.filter(({ selected }) => selected === true));
  expect(opened.filter((options) => options.length > 1)).toEqual([]);
  const names = opened.flat().map(({ name }) => name);
  expect(names.length).toBeGreaterThan(0);
  expect(names.filter((name) => !name.startsWith(`${picked.label}, for `))).toEqual([]);
});

test('nothing of a drawing is in that tree, so that no mark is heard twice', async ({ page }) => {
  await open(page);
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const roles = new Set(nodes.filter(({ ignored }) => !ignored).map(({ role }) => String(role?.value)));
  expect([...roles].filter((role) => /graphics|^img$|^image$|SvgRoot|Canvas/i.test(role))).toEqual([]);
  await session.detach();
});

/** The options of each list, lists in the order of the page. What a snapshot leaves out is in this tree, too. */
async function heardLists(page: Page): Promise<readonly (readonly Heard[])[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const listOf = (id: string | undefined): string | null => {
    const node = id === undefined ? undefined : byId.get(id);
    if (!node) return null;
    return node.role?.value === 'listbox' ? node.nodeId : listOf(node.parentId);
  };
  const lists = new Map<string, Heard[]>();
  for (const { role, ignored, name, properties, parentId, backendDOMNodeId } of nodes) {
    if (ignored || role?.value !== 'option') continue;
    const list = listOf(parentId);
    if (list === null) throw new Error(`option “${String(name?.value)}” stands in no list`);
    const selected: unknown = properties?.find((one) => one.name === 'selected')?.value.value;
    const heard = { name: String(name?.value), selected, ...(await placeOf(session, backendDOMNodeId ?? 0)) };
    lists.set(list, [...(lists.get(list) ?? []), heard]);
  }
  await session.detach();
  return [...lists.values()].map((options) => options.sort((a, b) => a.place - b.place));
}

/** The place in its list that a node is given: the protocol leaves it out of the tree. */
async function placeOf(session: CDPSession, backendNodeId: number): Promise<Pick<Heard, 'place' | 'of'>> {
  const { node } = await session.send('DOM.describeNode', { backendNodeId });
  const given = node.attributes ?? [];
  const value = (name: string): number => Number(given[given.indexOf(name) + 1]);
  return { place: value('aria-posinset'), of: value('aria-setsize') };
}
