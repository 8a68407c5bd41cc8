import * as v from 'valibot';
import type { CandidateId } from '../../model/candidate.ts';
import { contextKinds, type ContextEventId } from '../../model/context-event.ts';
import { decisions, grades, type EndorsementId } from '../../model/endorsement.ts';
import type { OrganizationId } from '../../model/organization.ts';
import { candidateId, dateOf, evidence, hedge, justDate, organizationId, someEvidence } from './evidence-schema.ts';
import {
  about,
  id,
  list,
  note,
  number,
  object,
  oneOf,
  optionalText,
  prose,
  people,
  reference,
  text,
} from './fields.ts';

const process = v.pipe(
  object('{ "decided": "not-said" }', {
    decided: about(
      oneOf(decisions),
      'How it was decided; "not-said" where the sources don’t say. A poll before leaders decide is no vote.',
    ),
    accordingTo: about(optionalText, 'Who says so, in our own words.'),
    detail: about(note, 'What the sources say of it, in our own words.'),
    evidence: someEvidence,
  }),
  v.forward(
    v.check(
      ({ decided, accordingTo }) => decided === 'not-said' || accordingTo !== null,
      'who says how it was decided',
    ),
    ['accordingTo'],
  ),
  v.forward(
    v.check(({ decided, evidence }) => decided === 'not-said' || evidence.length > 0, 'at least one piece of evidence'),
    ['evidence'],
  ),
);

const figure = <S extends v.GenericSchema<number, number>>(example: string, value: S) =>
  v.nullish(object(example, { value, hedge, evidence }), null);

const annotation = about(
  v.optional(v.union([v.literal(''), text(60)], 'a few words, 60 characters at most'), ''),
  'A few words to write beside it on the timeline; for very few.',
);

const ended = v.pipe(
  object('{ "how": "switched", "date": { "edtf": "2016-03" }, "evidence": […] }', {
    how: about(
      oneOf(['switched', 'withdrawn']),
      'Whether it went over to another candidate or backed nobody from then on.',
    ),
    date: justDate,
    evidence,
  }),
  v.transform(({ date, ...rest }) => ({ ...rest, when: date.edtf })),
);

/** An organization backing a candidate. */
export const endorsement = object(
  '{ "id": "bakers-oak", "organization": "bakers", "candidate": "oak", "date": {…}, "process": {…}, "evidence": […] }',
  {
    id: about(id<EndorsementId>(), 'Named by claims; never changed.'),
    organization: organizationId,
    candidate: candidateId,
    date: v.pipe(
      object('{ "edtf": "2015-10", "evidence": […] }', {
        edtf: dateOf,
        inferred: about(
          v.optional(v.boolean('true or false'), false),
          'true where no source dates it and its place in time follows from published counts.',
        ),
        evidence,
      }),
      v.transform(({ edtf, ...rest }) => ({ ...rest, when: edtf })),
    ),
    process,
    voteShare: about(
      figure('{ "value": 0.9, "hedge": "nearly", "evidence": […] }', number(1, 'a share from 0 to 1')),
      'Share of the votes cast, from 0 to 1.',
    ),
    turnout: about(figure('{ "value": 270000, "hedge": null, "evidence": […] }', people), 'Members who voted.'),
    ended: about(
      v.nullish(ended, null),
      'When the organization stopped backing the candidate. One that switched has a second row from then on.',
    ),
    annotation,
    evidence,
    notes: about(v.optional(list(prose), []), 'Conflicts and cautions, in our own words.'),
    confidence: about(
      v.nullish(
        object('{ "date": "A", "membership": "B" }', { date: oneOf(grades), membership: v.nullable(oneOf(grades)) }),
        null,
      ),
      'What date and size rest on: A the organization’s own text, B news reports, C secondary text only, D inferred.',
    ),
  },
);

/** Something that bears on the endorsements and is none itself. */
export const contextEvent = v.pipe(
  object('{ "id": "…", "kind": "meeting", "label": "…", "summary": "…", "date": "2015-07", "evidence": […] }', {
    id: about(id<ContextEventId>(), 'Its own.'),
    kind: about(oneOf(contextKinds), 'What sort of event it is; "no-endorsement" where an organization backed nobody.'),
    label: about(text(60), 'A short label, about six words.'),
    summary: about(prose, 'One sentence of our own.'),
    date: dateOf,
    organizations: about(v.optional(list(reference<OrganizationId>('an organization')), []), 'Those it is about.'),
    candidates: about(v.optional(list(reference<CandidateId>('a candidate')), []), 'Those it is about.'),
    annotation,
    evidence,
  }),
  v.forward(
    v.check(
      ({ kind, organizations }) => kind !== 'no-endorsement' || organizations.length > 0,
      'the organization that backed nobody',
    ),
    ['organizations'],
  ),
  v.transform(({ date, ...rest }) => ({ ...rest, when: date })),
);
