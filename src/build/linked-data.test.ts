import { describe, expect, it } from 'vitest';
import { fixtureArticles, fixturePublic } from '../dataset/fixtures/fixture-datasets.fixture.ts';
import { linkedData } from './linked-data.ts';

const lists = [
  { fileName: 'articles.json', dataset: fixtureArticles },
  { fileName: 'public-record.json', dataset: fixturePublic },
] as const;
const site = 'https://charts.example/labor/';

interface Files {
  readonly distribution: readonly { readonly contentUrl: string }[];
  readonly hasPart: readonly (Files & { readonly name: string; readonly description: string })[];
}

function files(siteAddress: string | null): Files {
  return linkedData(lists, siteAddress) as unknown as Files;
}

describe('linkedData', () => {
  it('names what all lists are in, and each list by itself with nothing but its own file', () => {
    const data = files(site);
    expect(data.distribution.map(({ contentUrl }) => contentUrl)).toEqual(
      ['endorsements.csv', 'all-data.zip', 'articles.json', 'public-record.json'].map((file) => `${site}data/${file}`),
    );
    expect(data.hasPart.map(({ name, distribution }) => [name, distribution.map((one) => one.contentUrl)])).toEqual([
      [fixtureArticles.words.title, [`${site}data/articles.json`]],
      [fixturePublic.words.title, [`${site}data/public-record.json`]],
    ]);
    expect(data.hasPart[1]?.description).toBe(fixturePublic.words.description);
  });

  it('says who made and publishes it, under what terms, and what to find it by', () => {
    for (const part of [linkedData(lists, site), ...files(site).hasPart]) {
      expect(part).toMatchObject({
        '@type': 'Dataset',
        creator: { '@type': 'Organization', name: fixtureArticles.race.site, url: site },
        publisher: { '@type': 'Organization', name: fixtureArticles.race.site },
        license: 'https://spdx.org/licenses/CC0-1.0',
        keywords: ['endorsements', 'labor unions', 'Elena Rivera', 'Marcus Holt'],
      });
    }
  });

  it('names files relative to the page where the site does not know its address', () => {
    expect(files(null)).not.toHaveProperty('url');
    expect(files(null).distribution[0]?.contentUrl).toBe('data/endorsements.csv');
  });

  it('spans the endorsements, open bounds left open', () => {
    expect(files(null)).toMatchObject({ temporalCoverage: '2019-05-02/2020-06-17' });
    const none = { fileName: 'none.json', dataset: { ...fixturePublic, endorsements: [] } };
    expect(linkedData([none], null)).not.toHaveProperty('temporalCoverage');
  });

  it('cites every source of the first list, one without a headline by its outlet and date', () => {
    expect(files(null).hasPart[0]).toMatchObject({
      citation: [
        { name: "Unions Pick Sides in Governor's Race", datePublished: '2019-12-12' },
        { name: 'The Capital Ledger, about September 2019', publisher: { name: 'The Capital Ledger' } },
        { url: 'https://wire.example/holt-quits' },
        { publisher: { name: 'The Valley Courier' } },
      ],
    });
    expect(files(null).hasPart[1]).not.toHaveProperty('citation');
  });
});
