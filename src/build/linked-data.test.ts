import { describe, expect, it } from 'vitest';
import { inventedDataset } from '../model/invented-dataset.ts';
import { parseWhen } from '../model/when.ts';
import { linkedData } from './linked-data.ts';

const files = [
  { path: 'data/articles.json', format: 'application/json' },
  { path: 'data/endorsements.csv', format: 'text/csv' },
];
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

describe('linkedData', () => {
  it('names files by absolute addresses where the site knows its own', () => {
    const data = linkedData(dataset, files, 'https://charts.example/labor/');
    expect(data).toMatchObject({
      '@type': 'Dataset',
      url: 'https://charts.example/labor/',
      license: 'https://spdx.org/licenses/CC0-1.0',
      distribution: [
        { contentUrl: 'https://charts.example/labor/data/articles.json', encodingFormat: 'application/json' },
        { contentUrl: 'https://charts.example/labor/data/endorsements.csv', encodingFormat: 'text/csv' },
      ],
    });
  });

  it('names them relative to the page where it does not', () => {
    const data = linkedData(dataset, files, null);
    expect(data).not.toHaveProperty('url');
    expect(data).toMatchObject({
      distribution: [{ contentUrl: 'data/articles.json' }, { contentUrl: 'data/endorsements.csv' }],
    });
  });

  it('spans the endorsements, open bounds left open', () => {
    expect(linkedData(dataset, files, null)).toMatchObject({ temporalCoverage: '2015-06-15/2015-12-17' });
    expect(linkedData(inventedDataset, files, null)).not.toHaveProperty('temporalCoverage');
  });

  it('cites every source, one without a headline by its outlet and date', () => {
    expect(linkedData(dataset, files, null)).toMatchObject({
      citation: [
        { name: 'The Gazette, 17 December 2015', datePublished: '2015-12-17' },
        { name: 'Oak it is', url: 'https://herald.example/' },
      ],
    });
  });
});
