import { describe, expect, it } from 'vitest';
import { inventedDataset } from '../model/invented-dataset.ts';
import { parseWhen } from '../model/when.ts';
import { linkedData } from './linked-data.ts';

const endorsed = ['2015-11', '../2015-12-17', '2015-06-15'].map(
  (edtf) => ({ date: { when: parseWhen(edtf)! } }) as never,
);
const dataset = {
  ...inventedDataset,
  endorsements: endorsed,
  sources: new Map([
    ['a', { outlet: 'The Gazette', headline: null, published: { when: parseWhen('2015-12-17')! }, address: null }],
    [
      'b',
      {
        outlet: 'The Herald',
        headline: 'Oak it is',
        published: { when: parseWhen('2015-11')! },
        address: 'https://herald.example/',
      },
    ],
  ]) as never,
};

const other = { ...inventedDataset, title: 'The wider list', description: 'Whatever was found elsewhere.' };
const lists = [
  { path: 'data/articles.json', dataset },
  { path: 'data/public-record.json', dataset: other },
] as const;
const site = 'https://charts.example/labor/';

interface Files {
  readonly distribution: readonly { readonly contentUrl: string }[];
  readonly hasPart: readonly (Files & { readonly name: string; readonly description: string })[];
}

function files(siteAddress: string | null): Files {
  return linkedData('Invented', [...lists], siteAddress) as unknown as Files;
}

describe('linkedData', () => {
  it('names what all lists are in, and each list by itself with nothing but its own file', () => {
    const data = files(site);
    expect(data.distribution.map(({ contentUrl }) => contentUrl)).toEqual(
      ['endorsements.csv', 'all-data.zip', 'articles.json', 'public-record.json'].map((file) => `${site}data/${file}`),
    );
    expect(data.hasPart.map(({ name, distribution }) => [name, distribution.map((one) => one.contentUrl)])).toEqual([
      [dataset.title, [`${site}data/articles.json`]],
      ['The wider list', [`${site}data/public-record.json`]],
    ]);
    expect(data.hasPart[1]?.description).toBe('Whatever was found elsewhere.');
  });

  it('says who made and publishes it, under what terms, and what to find it by', () => {
    for (const part of [linkedData('Invented', [...lists], site), ...files(site).hasPart]) {
      expect(part).toMatchObject({
        '@type': 'Dataset',
        creator: { '@type': 'Organization', name: 'Invented', url: site },
        publisher: { '@type': 'Organization', name: 'Invented' },
        license: 'https://spdx.org/licenses/CC0-1.0',
        keywords: ['endorsements', 'labor unions', ...dataset.candidates.map(({ name }) => name)],
      });
    }
  });

  it('names files relative to the page where the site does not know its address', () => {
    expect(files(null)).not.toHaveProperty('url');
    expect(files(null).distribution[0]?.contentUrl).toBe('data/endorsements.csv');
  });

  it('spans the endorsements, open bounds left open', () => {
    expect(files(null)).toMatchObject({ temporalCoverage: '2015-06-15/2015-12-17' });
    expect(files(null).hasPart[1]).not.toHaveProperty('temporalCoverage');
  });

  it('cites every source of the first list, one without a headline by its outlet and date', () => {
    expect(files(null).hasPart[0]).toMatchObject({
      citation: [
        { publisher: { name: 'The Gazette' }, datePublished: '2015-12-17' },
        { name: 'Oak it is', url: 'https://herald.example/' },
      ],
    });
  });
});
