import { describe, expect, it, vi } from 'vitest';
import { fixtureArticles, fixtureLists, rawLists } from '../dataset/fixtures/fixture-datasets.fixture.ts';
import type { OrganizationId } from '../model/organization.ts';
import { isPickMessage } from './embed-message.ts';
import { picked, sendPick } from './picked.ts';

const dockworkers = 'dockworkers' as OrganizationId;

/** The words that stand as printed anywhere in a value, each once. */
function quotations(value: unknown): ReadonlySet<unknown> {
  const found = new Set<unknown>();
  JSON.stringify(value, (key, inner: unknown) => {
    if (key === 'printed') found.add(inner);
    return inner;
  });
  return found;
}

describe('picked', () => {
  it('tells the organization, whom it backed and where that stands', () => {
    const { organization, endorsements } = picked(fixtureArticles, 'noa' as OrganizationId);
    expect(organization).toMatchObject({ id: 'noa', kind: 'national-union', members: 150_000, hedge: 'about' });
    expect(endorsements).toMatchObject([
      { candidate: 'holt', candidateName: 'Marcus Holt', date: '2020-01-21', decided: 'member-vote' },
    ]);
    expect(endorsements[0]?.evidence[0]).toEqual({
      outlet: 'The Valley Courier',
      headline: 'Nurses Vote',
      address: null,
      paragraph: 1,
      printed: 'endorsed Holt',
    });
  });

  it('gives null for a size that nobody reports', () => {
    expect(picked(fixtureArticles, dockworkers).organization?.members).toBeNull();
  });

  it.each(fixtureLists)('quotes all that stands behind a choice in the list $list, and nothing else', (dataset) => {
    const { organizations, endorsements } = rawLists[dataset.list];
    for (const { id, ...organization } of organizations) {
      const quoted = picked(dataset, id as OrganizationId).endorsements.map(({ evidence }) => evidence);
      const own = endorsements.filter((one) => one.organization === id);
      expect(quoted.map(quotations), id).toEqual(own.map((one) => quotations([one, organization])));
    }
  });

  it('tells when the reader lets go', () => {
    expect(picked(fixtureArticles, null)).toEqual({ organization: null, endorsements: [] });
  });
});

describe('sendPick', () => {
  it('sends what the host script takes', () => {
    const postMessage = vi.fn<(message: unknown, target: string) => void>();
    sendPick({ parent: { postMessage } as unknown as Window }, picked(fixtureArticles, dockworkers));
    expect(isPickMessage(postMessage.mock.calls[0]?.[0])).toBe(true);
  });

  it('sends nothing from a page that stands by itself', () => {
    const postMessage = vi.fn<(message: unknown, target: string) => void>();
    const alone = { parent: undefined as unknown as Window, postMessage };
    alone.parent = alone as unknown as Window;
    sendPick(alone, picked(fixtureArticles, null));
    expect(postMessage).not.toHaveBeenCalled();
  });
});
