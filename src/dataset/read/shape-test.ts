import * as v from 'valibot';

/** Whether a value has a schema's shape. */
export type ShapeTest = (value: unknown) => boolean;

/**
 * The question `v.is` answers, asked without its allocations: thousands of sound records are the rule, and only a
 * broken one needs valibot to say what is wrong. Fields that the schema does not name are overlooked.
 */
export function shapeTest(schema: v.GenericSchema): ShapeTest {
  const { type } = schema;
  if (isPipe(schema)) return pipeTest(schema);
  if (type === 'string') return (value) => typeof value === 'string';
  if (type === 'boolean') return (value) => typeof value === 'boolean';
  if (type === 'number') return (value) => typeof value === 'number' && !Number.isNaN(value);
  if (isPicklist(schema)) return (value) => schema.options.includes(value);
  if (isWrapped(schema)) return wrappedTest(schema);
  if (isArray(schema)) return arrayTest(shapeTest(schema.item));
  if (isObject(schema)) return objectTest(schema.entries);
  return (value) => v.is(schema, value);
}

type Pipe = v.GenericSchema & { readonly pipe: readonly [v.GenericSchema, ...v.GenericValidation[]] };
type Picklist = v.GenericSchema & { readonly options: readonly unknown[] };
type Wrapped = v.GenericSchema & { readonly wrapped: v.GenericSchema };
type ArrayOf = v.GenericSchema & { readonly item: v.GenericSchema };
type ObjectOf = v.GenericSchema & { readonly entries: Readonly<Record<string, v.GenericSchema>> };

type Regex = v.GenericValidation & { readonly requirement: RegExp };

type Bound = v.GenericValidation & { readonly requirement: number };

const isBound = (action: v.GenericValidation): action is Bound => /^(?:min|max)_(?:value|length)$/.test(action.type);
const isRegex = (action: v.GenericValidation): action is Regex => action.type === 'regex';
const isPipe = (schema: v.GenericSchema): schema is Pipe => 'pipe' in schema;
const isPicklist = (schema: v.GenericSchema): schema is Picklist => schema.type === 'picklist';
const isWrapped = (schema: v.GenericSchema): schema is Wrapped =>
  schema.type === 'nullable' || schema.type === 'optional';
const isArray = (schema: v.GenericSchema): schema is ArrayOf => schema.type === 'array';
const isObject = (schema: v.GenericSchema): schema is ObjectOf => schema.type === 'object_with_rest';

function pipeTest({ pipe: [schema, ...actions] }: Pipe): ShapeTest {
  const tests = actions.map(actionTest);
  // A pattern asks for a string itself.
  if (schema.type !== 'string' || !actions.some(isRegex)) tests.unshift(shapeTest(schema));
  return tests.reduce((first, second) => (value) => first(value) && second(value));
}

/** One box for all values: an action only writes to it where it objects. */
function actionTest(action: v.GenericValidation): ShapeTest {
  if (isRegex(action)) return (value) => typeof value === 'string' && action.requirement.test(value);
  if (action.type === 'integer') return Number.isInteger;
  if (isBound(action)) return boundTest(action);
  const box: { typed: true; value: unknown; issues?: unknown } = { typed: true, value: undefined };
  return (value) => {
    box.value = value;
    box.issues = undefined;
    action['~run'](box as never, {});
    return box.issues === undefined;
  };
}

function boundTest({ type, requirement }: Bound): ShapeTest {
  if (type === 'min_value') return (value) => typeof value === 'number' && value >= requirement;
  if (type === 'max_value') return (value) => typeof value === 'number' && value <= requirement;
  if (type === 'min_length') return (value) => lengthOf(value) >= requirement;
  return (value) => lengthOf(value) <= requirement;
}

/** NaN, which keeps no bound, for what has no length. */
function lengthOf(value: unknown): number {
  return typeof value === 'string' || Array.isArray(value) ? value.length : Number.NaN;
}

function wrappedTest({ type, wrapped }: Wrapped): ShapeTest {
  const none = type === 'nullable' ? null : undefined;
  const test = shapeTest(wrapped);
  return (value) => value === none || test(value);
}

function arrayTest(item: ShapeTest): ShapeTest {
  return (value) => {
    if (!Array.isArray(value)) return false;
    for (const one of value) if (!item(one)) return false;
    return true;
  };
}

function objectTest(entries: ObjectOf['entries']): ShapeTest {
  const fields = Object.entries(entries).map(([name, schema]) => ({ name, test: shapeTest(schema) }));
  return (value) => {
    if (typeof value !== 'object' || value === null) return false;
    for (const { name, test } of fields) if (!test((value as Fields)[name])) return false;
    return true;
  };
}

type Fields = Readonly<Record<string, unknown>>;
