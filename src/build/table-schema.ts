import { csvColumns } from '../dataset/csv-columns.ts';
import { listNames } from '../model/dataset.ts';
import { decisions } from '../model/endorsement.ts';
import { organizationKinds } from '../model/organization.ts';

/** What a field may hold, in the words of Table Schema. */
export interface FieldConstraints {
  readonly required?: true;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
}

const constraints: Readonly<Partial<Record<string, FieldConstraints>>> = {
  record: { required: true, enum: listNames },
  organization_id: { required: true },
  organization: { required: true },
  kind: { required: true, enum: organizationKinds },
  candidate_id: { required: true },
  candidate: { required: true },
  precision: { enum: ['day', 'week', 'month', 'range', 'on-or-before'] },
  process: { required: true, enum: decisions },
  members: { minimum: 1 },
  vote_share: { minimum: 0, maximum: 1 },
  turnout: { minimum: 1 },
  sources: { required: true },
};

/** The columns of `endorsements.csv` as a Frictionless Table Schema. */
export const tableSchema = {
  fields: csvColumns.map(({ name, type, description }) => {
    const constraint = constraints[name];
    return constraint ? { name, type, description, constraints: constraint } : { name, type, description };
  }),
  missingValues: [''],
  primaryKey: ['record', 'organization_id', 'candidate_id'],
};
