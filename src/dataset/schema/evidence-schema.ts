import * as v from 'valibot';
import type { CandidateId } from '../../model/candidate.ts';
import type { EvidenceList } from '../../model/evidence.ts';
import type { OrganizationId } from '../../model/organization.ts';
import type { SourceId } from '../../model/source.ts';
import { about, list, object, optionalText, printed, reference, when, whole } from './fields.ts';

const source = about(reference<SourceId>('a source'), 'The id of the source that says so.');
/** A mention of an organization. */
export const organizationId = about(
  reference<OrganizationId>('an organization'),
  'The id of an organization of this file.',
);
/** A mention of a candidate. */
export const candidateId = about(reference<CandidateId>('a candidate'), 'The id of a candidate of this file.');
/** The hedge of a figure. */
export const hedge = about(
  optionalText,
  'The source’s own hedge, such as "some" or "nearly"; null where the figure is given flat.',
);

/** Where one fact stands. */
export const evidenceSchema = object(
  '{ "source": "gazette", "paragraph": 15, "printed": "some 1.6 million members" }',
  {
    source,
    paragraph: about(
      v.nullable(whole(1, 10_000)),
      'Nonblank lines of the kept text, counted from 1; null where no text of the source is kept.',
    ),
    printed: about(printed, 'The figure, name or phrase as printed, letter for letter; eight words at most.'),
  },
);

/** Evidence where there may be none. */
export const someEvidence = v.optional(list(evidenceSchema), []);
/** Evidence where a fact can’t do without. */
export const evidence = about(
  v.pipe(list(evidenceSchema), v.minLength(1, 'at least one piece of evidence')) as unknown as v.GenericSchema<
    v.InferInput<typeof evidenceSchema>[],
    EvidenceList
  >,
  'Where the fact stands: one place or more.',
);

/** A date, with what its forms mean. */
export const dateOf = about(
  when,
  'EDTF: "2015-12-17", "2015-12", "2015-22" (summer; 21 spring, 23 fall, 24 winter), "2015-12-06/2015-12-12", "../2015-12-17" (by then); "~" after a month or season: about. null: not reported.',
);
/** A date whose evidence stands beside it. */
export const justDate = object('{ "edtf": "2016-03" }', { edtf: dateOf });
