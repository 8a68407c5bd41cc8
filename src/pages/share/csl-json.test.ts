import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { citedView } from './cite.fixture.ts';
import { cslJson } from './csl-json.ts';

const date = {
  type: 'object',
  additionalProperties: false,
  properties: {
    'date-parts': {
      type: 'array',
      minItems: 1,
      maxItems: 2,
      items: { type: 'array', minItems: 1, maxItems: 3, items: { type: 'integer' } },
    },
  },
} as const;
const text = { type: 'string', minLength: 1 } as const;
const name = {
  type: 'object',
  additionalProperties: false,
  required: ['literal'],
  properties: { literal: text },
} as const;

/** The part of the CSL 1.0 data schema that a dataset on the web needs: it allows no property of our own. */
const shape = {
  type: 'array',
  minItems: 1,
  maxItems: 1,
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['id', 'type', 'title', 'author', 'issued', 'version', 'URL'],
    properties: {
      id: text,
      type: { const: 'dataset' },
      title: text,
      'container-title': text,
      author: { type: 'array', minItems: 1, items: name },
      publisher: text,
      issued: date,
      accessed: date,
      version: text,
      URL: text,
      language: text,
      note: text,
    },
  },
} as const;

test.each([citedView, { ...citedView, accessed: null }])('a citation has the shape of CSL-JSON', (cited) => {
  const validate = new Ajv({ allErrors: true }).compile(shape);
  validate(JSON.parse(cslJson(cited)));
  expect(validate.errors).toBeNull();
});

test('a citation holds filter, version, address, license and both days', () => {
  const [item] = JSON.parse(cslJson(citedView)) as readonly Record<string, unknown>[];
  expect(item).toMatchObject({
    id: 'invented-endorsements-articles-members-oak-only',
    'container-title': 'Endorsements as the Gazette has them',
    title: 'Bakers & carters chose Oak (Oak only)',
    issued: { 'date-parts': [[2016, 1, 1]] },
    accessed: { 'date-parts': [[2026, 11, 22]] },
    version: '1.2.0',
    URL: citedView.address,
    note: 'Filter: Oak only. License: CC BY 4.0.',
  });
});
