import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import articles from '../../../data/articles.json' with { type: 'json' };
import { claimSchema } from '../schema/claim-schema.ts';
import { endorsementSchema } from '../schema/endorsement-schema.ts';
import { organizationSchema } from '../schema/organization-schema.ts';
import { sourceSchema } from '../schema/source-schema.ts';
import { shapeTest } from './shape-test.ts';

const cases: readonly (readonly [string, v.GenericSchema, readonly object[]])[] = [
  ['claims', claimSchema, articles.claims],
  ['endorsements', endorsementSchema, articles.endorsements],
  ['organizations', organizationSchema, articles.organizations],
  ['sources', sourceSchema, articles.sources],
];

const values = fc.oneof(
  fc.constantFrom(null, undefined, '', ' ', 'clinton', '2015-12-17', 0, 1, -1, 0.5, NaN, 1e9, true, [], {}),
  fc.jsonValue(),
);

test.each(cases)('shapeTest answers for %s as valibot does, whichever field is changed', (_, schema, records) => {
  const fits = shapeTest(schema);
  const change = fc.tuple(fc.constantFrom(...records), fc.nat(), values).map(([record, at, value]) => {
    const names = Object.keys(record);
    return { ...record, [names[at % names.length] ?? 'id']: value };
  });
  fc.assert(fc.property(change, (record) => fits(record) === v.is(schema, record)));
});

test.each(cases)('shapeTest finds every one of the %s sound', (_, schema, records) => {
  expect(records.every(shapeTest(schema))).toBe(true);
});

test('shapeTest leaves a kind of schema that it does not know to valibot', () => {
  const fits = shapeTest(v.tuple([v.string(), v.number()]));
  expect([fits(['a', 1]), fits(['a', 'b'])]).toEqual([true, false]);
});

test('shapeTest overlooks fields that the schema does not name', () => {
  expect(shapeTest(v.objectWithRest({ a: v.string() }, v.never()))({ a: 'x', b: 1 })).toBe(true);
});
