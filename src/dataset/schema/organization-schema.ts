import * as v from 'valibot';
import type { CandidateId } from '../../model/candidate.ts';
import { membershipBases, organizationKinds, type OrganizationId } from '../../model/organization.ts';
import { publicationBases, sourceFields, type SourceId } from '../../model/source.ts';
import { dateOf, evidence, hedge, justDate, organizationId, someEvidence } from './evidence-schema.ts';
import { about, id, list, note, object, oneOf, optionalText, people, text, whole } from './fields.ts';
import { address } from './race-schema.ts';

/** There is a color, a symbol and a pattern for so many. */
export const mostCandidates = 6;

const left = v.pipe(
  object('{ "date": { "edtf": "2016-02-01" }, "evidence": […] }', { date: justDate, evidence }),
  v.transform(({ date, ...rest }) => ({ ...rest, when: date.edtf })),
);

/** Somebody who could be endorsed. */
export const candidate = object('{ "id": "oak", "name": "Olive Oak", "shortName": "Oak", "order": 1 }', {
  id: about(id<CandidateId>(), 'In addresses; never changed.'),
  name: about(text(), 'Full name.'),
  shortName: about(text(36), 'As headlines and charts call the candidate.'),
  order: about(whole(1, mostCandidates), 'Place in every listing, and the color and pattern that go with it.'),
  left: about(v.nullish(left, null), 'When the candidate left the race; null for one who stayed.'),
});

const published = v.pipe(
  object('{ "date": "2015-12-17", "known": "printed", "note": "" }', {
    date: dateOf,
    known: about(
      oneOf(publicationBases),
      'How the date is known: printed in the text, inferred from it, or from outside it.',
    ),
    note: about(note, 'Why a date that is not printed is believed.'),
  }),
  v.forward(
    v.check(({ known, note }) => known === 'printed' || note !== '', 'how the date is known, since it is not printed'),
    ['note'],
  ),
  v.transform(({ date, ...rest }) => ({ ...rest, when: date })),
);

/** An article, release or page that facts were taken from. */
export const source = object('{ "id": "gazette", "outlet": "The Gazette", "published": {…} }', {
  id: about(id<SourceId>(), 'Named by every piece of evidence.'),
  outlet: about(text(), 'Who published it.'),
  headline: about(optionalText, 'As printed; null where the kept text has none.'),
  published,
  address: about(v.nullish(address, null), 'Where it can be read; null where that is not known.'),
  textSha256: about(
    v.nullish(v.pipe(v.string('text in double quotes'), v.regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits')), null),
    'SHA-256 of the kept text, so that others know it for the same.',
  ),
  ours: about(v.optional(list(oneOf(sourceFields)), []), 'What of this the text itself does not print.'),
});

const count = {
  count: about(people, 'People; a size that is not reported is no size at all: "membership": null.'),
  hedge,
  basis: about(oneOf(membershipBases), 'Whom the figure counts. Different counts are never added up.'),
  evidence,
};
const countExample = '{ "count": 1600000, "hedge": "some", "basis": "members", "evidence": […] }';

/** A group that endorsed, or that the list speaks of. */
export const organization = object(
  '{ "id": "bakers", "name": "Union of Bakers", "label": "Bakers", "who": "bakers", "kind": "national-union", "evidence": […] }',
  {
    id: about(id<OrganizationId>(), 'In addresses, and the same in both files; never changed.'),
    name: about(text(), 'Full name, as its source prints it.'),
    label: about(text(36), 'What people call it: initials that people know, else a short name.'),
    aliases: about(
      v.optional(list(text()), []),
      'Other initials, former and informal names that the search answers to.',
    ),
    who: about(text(80), 'Who its members are, in a few words of our own: "public workers".'),
    otherSpellings: about(someEvidence, 'Other spellings of the name met in the sources.'),
    kind: about(oneOf(organizationKinds), 'What sort of group it is. Only national unions are counted.'),
    parent: about(
      v.nullish(
        object('{ "organization": "bakers", "evidence": […] }', { organization: organizationId, evidence }),
        null,
      ),
      'The organization that an affiliate or local belongs to.',
    ),
    membership: about(
      v.nullish(
        object(countExample, {
          ...count,
          note: about(note, 'What a reader has to know of the figure.'),
          conflicts: about(v.optional(list(object(countExample, count)), []), 'Other sources’ figures that differ.'),
        }),
        null,
      ),
      'Its size as the sources report it; null where they don’t.',
    ),
    evidence,
  },
);
