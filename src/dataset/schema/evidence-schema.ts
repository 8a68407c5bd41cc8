import * as v from 'valibot';
import type { CandidateId } from '../../model/candidate.ts';
import type { EvidenceList } from '../../model/evidence.ts';
import type { OrganizationId } from '../../model/organization.ts';
import type { SourceId } from '../../model/source.ts';
import { list, object, printed, reference, when, whole } from './fields.ts';

/** A mention of an organization. */
export const organizationId = reference<OrganizationId>('an organization');
/** A mention of a candidate. */
export const candidateId = reference<CandidateId>('a candidate');

/** Where one fact stands. */
export const evidenceSchema = object(
  '{ "source": "gazette", "paragraph": 15, "printed": "some 1.6 million members" }',
  {
    source: reference<SourceId>('a source'),
    paragraph: v.nullable(whole(1, 10_000)),
    printed,
  },
);

/** Evidence where there may be none. */
export const someEvidence = v.optional(list(evidenceSchema), []);
/** Evidence where a fact can’t do without. */
export const evidence = v.pipe(
  list(evidenceSchema),
  v.minLength(1, 'at least one piece of evidence'),
) as unknown as v.GenericSchema<v.InferInput<typeof evidenceSchema>[], EvidenceList>;

/** A date whose evidence stands beside it. */
export const justDate = object('{ "edtf": "2020-03" }', { edtf: when });
