import { Ajv } from 'ajv';
import { faultAt, type Fault } from '../dataset/fault.ts';
import { suggestion } from '../dataset/schema/fields.ts';
import { datasetJsonSchema } from './dataset-json-schema.ts';

const validate = new Ajv({ allErrors: true, verbose: true }).compile(datasetJsonSchema());

/** Fields that the published schema does not know: a browser overlooks them, and a curator has probably mistyped them. */
export function unknownFields(raw: unknown): readonly Fault[] {
  validate(raw);
  return (validate.errors ?? []).flatMap(({ keyword, instancePath, params, parentSchema, data }) => {
    if (keyword !== 'additionalProperties') return [];
    const field = String(params['additionalProperty']);
    const known = Object.keys((parentSchema?.['properties'] as object | undefined) ?? {});
    const value: unknown = Reflect.get(Object(data), field);
    return [faultAt([...stepsOf(instancePath), field], value, suggestion(field, known, 'no field of that name'))];
  });
}

/** The steps of a JSON pointer: "/endorsements/3/date". */
function stepsOf(pointer: string): readonly (string | number)[] {
  const steps = pointer.split('/').slice(1);
  return steps.map((step) => (/^\d+$/.test(step) ? Number(step) : step.replaceAll('~1', '/').replaceAll('~0', '~')));
}
