import { csvColumnsOf } from '../dataset/csv-columns.ts';
import type { Dataset } from '../model/dataset.ts';
import { waysToDecide } from '../model/endorsement.ts';
import { organizationKinds } from '../model/organization.ts';

/** What a field may hold, in the words of Table Schema. */
export interface FieldConstraints {
  readonly required?: true;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
}

const constraints: Readonly<Partial<Record<string, FieldConstraints>>> = {
  organization_id: { required: true },
  organization: { required: true },
  kind: { required: true, enum: organizationKinds },
  candidate_id: { required: true },
  candidate: { required: true },
  precision: { enum: ['day', 'week', 'month', 'range', 'on-or-before'] },
  process: { required: true, enum: waysToDecide },
  members: { minimum: 1 },
  vote_share: { minimum: 0, maximum: 1 },
  turnout: { minimum: 1 },
  ended: { enum: ['switched', 'withdrawn'] },
  sources: { required: true },
};

/** The columns of `endorsements.csv`, which holds some lists, as a Frictionless Table Schema. */
export function tableSchema(datasets: readonly Dataset[]): object {
  const lists = datasets.map(({ list }) => list);
  return {
    fields: csvColumnsOf(datasets).map(({ name, type, description }) => {
      const constraint = name === 'record' ? { required: true, enum: lists } : constraints[name];
      return constraint ? { name, type, description, constraints: constraint } : { name, type, description };
    }),
    missingValues: [''],
    primaryKey: ['record', 'organization_id', 'candidate_id'],
  };
}
