import * as v from 'valibot';
import { contextKinds, type ContextEventId } from '../../model/context-event.ts';
import { grades, waysReported, waysToDecide, type EndorsementId } from '../../model/endorsement.ts';
import { candidateId, evidence, justDate, organizationId, someEvidence } from './evidence-schema.ts';
import { id, list, note, number, object, oneOf, optionalText, prose, people, text, when } from './fields.ts';

const process = v.pipe(
  object('{ "decided": "not-said" }', {
    decided: oneOf(waysToDecide),
    accordingTo: optionalText,
    detail: note,
    evidence: someEvidence,
    conflicts: v.optional(
      list(
        object('{ "decided": "member-vote", "accordingTo": "…", "evidence": […] }', {
          decided: oneOf(waysReported),
          accordingTo: prose,
          evidence,
        }),
      ),
      [],
    ),
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
  v.nullish(object(example, { value, hedge: optionalText, evidence }), null);

const annotation = v.optional(v.union([v.literal(''), text(60)], 'a few words, 60 characters at most'), '');

const ended = v.pipe(
  object('{ "how": "switched", "date": { "edtf": "2020-03" }, "evidence": […] }', {
    how: oneOf(['switched', 'withdrawn']),
    date: justDate,
    evidence,
  }),
  v.transform(({ date, ...rest }) => ({ ...rest, when: date.edtf })),
);

/** An organization backing a candidate. */
export const endorsement = object(
  '{ "id": "bakers-oak", "organization": "bakers", "candidate": "oak", "date": {…}, "process": {…}, "evidence": […] }',
  {
    id: id<EndorsementId>(),
    organization: organizationId,
    candidate: candidateId,
    date: v.pipe(
      object('{ "edtf": "2019-10", "evidence": […] }', {
        edtf: when,
        inferred: v.optional(v.boolean('true or false'), false),
        evidence,
      }),
      v.transform(({ edtf, ...rest }) => ({ ...rest, when: edtf })),
    ),
    process,
    voteShare: figure('{ "value": 0.9, "hedge": "nearly", "evidence": […] }', number(1, 'a share from 0 to 1')),
    turnout: figure('{ "value": 270000, "hedge": null, "evidence": […] }', people),
    ended: v.nullish(ended, null),
    annotation,
    evidence,
    notes: v.optional(list(prose), []),
    confidence: v.nullish(
      object('{ "date": "A", "membership": "B" }', { date: oneOf(grades), membership: v.nullable(oneOf(grades)) }),
      null,
    ),
  },
);

/** Something that bears on the endorsements and is none itself. */
export const contextEvent = v.pipe(
  object('{ "id": "…", "kind": "meeting", "label": "…", "summary": "…", "date": "2019-07", "evidence": […] }', {
    id: id<ContextEventId>(),
    kind: oneOf(contextKinds),
    label: text(60),
    summary: prose,
    date: when,
    organizations: v.optional(list(organizationId), []),
    candidates: v.optional(list(candidateId), []),
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
