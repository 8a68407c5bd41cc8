import * as v from 'valibot';
import type { CandidateId } from '../../model/candidate.ts';
import { membershipBases, organizationKinds, type OrganizationId } from '../../model/organization.ts';
import { publicationBases, sourceFields, type SourceId } from '../../model/source.ts';
import { evidence, justDate, organizationId, someEvidence } from './evidence-schema.ts';
import { id, list, note, object, oneOf, optionalText, people, text, when, whole } from './fields.ts';
import { address } from './race-schema.ts';

/** There is a color, a symbol and a pattern for so many. */
export const mostCandidates = 6;

const left = v.pipe(
  object('{ "date": { "edtf": "2020-02-01" }, "evidence": […] }', { date: justDate, evidence }),
  v.transform(({ date, ...rest }) => ({ ...rest, when: date.edtf })),
);

/** Somebody who could be endorsed. */
export const candidate = object('{ "id": "oak", "name": "Olive Oak", "shortName": "Oak", "order": 1 }', {
  id: id<CandidateId>(),
  name: text(),
  shortName: text(36),
  order: whole(1, mostCandidates),
  left: v.nullish(left, null),
});

const published = v.pipe(
  object('{ "date": "2019-12-17", "known": "printed", "note": "" }', {
    date: when,
    known: oneOf(publicationBases),
    note,
  }),
  v.forward(
    v.check(({ known, note }) => known === 'printed' || note !== '', 'how the date is known, since it is not printed'),
    ['note'],
  ),
  v.transform(({ date, ...rest }) => ({ ...rest, when: date })),
);

/** An article, release or page that facts were taken from. */
export const source = object('{ "id": "gazette", "outlet": "The Gazette", "published": {…} }', {
  id: id<SourceId>(),
  outlet: text(),
  headline: optionalText,
  published,
  address: v.nullish(address, null),
  textSha256: v.nullish(
    v.pipe(v.string('text in double quotes'), v.regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits')),
    null,
  ),
  ours: v.optional(list(oneOf(sourceFields)), []),
});

const count = {
  count: people,
  hedge: optionalText,
  basis: oneOf(membershipBases),
  evidence,
};
const countExample = '{ "count": 1600000, "hedge": "some", "basis": "members", "evidence": […] }';

/** A group that endorsed, or that the list speaks of. */
export const organization = object(
  '{ "id": "bakers", "name": "Union of Bakers", "label": "Bakers", "who": "bakers", "kind": "national-union", "evidence": […] }',
  {
    id: id<OrganizationId>(),
    name: text(),
    label: text(36),
    aliases: v.optional(list(text()), []),
    who: text(80),
    otherSpellings: someEvidence,
    kind: oneOf(organizationKinds),
    parent: v.nullish(
      object('{ "organization": "bakers", "evidence": […] }', { organization: organizationId, evidence }),
      null,
    ),
    membership: v.nullish(
      object(countExample, {
        ...count,
        note,
        conflicts: v.optional(list(object(countExample, count)), []),
      }),
      null,
    ),
    evidence,
  },
);
