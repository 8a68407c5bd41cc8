import { describe, expect, it, vi } from 'vitest';
import { fixtureArticles, fixtureLists } from '../dataset/fixtures/fixture-datasets.fixture.ts';
import type { OrganizationId } from '../model/organization.ts';
import { isPickMessage } from './embed-message.ts';
import { picked, sendPick } from './picked.ts';

const dockworkers = 'dockworkers' as OrganizationId;

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

  it.each(fixtureLists)('rests on the sources of the list $list alone', (dataset) => {
    const outlets = [...dataset.sources.values()].map(({ outlet }) => outlet);
    for (const id of dataset.organizations.keys()) {
      const told = picked(dataset, id).endorsements.flatMap(({ evidence }) => evidence.map(({ outlet }) => outlet));
      expect(outlets).toEqual(expect.arrayContaining(told));
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
