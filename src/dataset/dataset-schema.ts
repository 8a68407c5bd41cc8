import * as v from 'valibot';
import type { CandidateId } from '../model/candidate.ts';
import { claimMeasures, claimOutcomes, type ClaimId } from '../model/claim.ts';
import { contextKinds, type ContextEventId } from '../model/context-event.ts';
import { listNames, type Dataset } from '../model/dataset.ts';
import { decisions, grades, type EndorsementId } from '../model/endorsement.ts';
import type { EvidenceList } from '../model/evidence.ts';
import { membershipBases, organizationKinds, type OrganizationId } from '../model/organization.ts';
import { publicationBases, sourceFields, type SourceId } from '../model/source.ts';
import {
  about,
  day,
  id,
  list,
  note,
  number,
  object,
  oneOf,
  optionalText,
  printed,
  prose,
  reference,
  text,
  when,
  whole,
} from './fields.ts';

// What a data file holds. Its output is the model's Dataset; its input, with the words of `about`, is published as JSON
// Schema. What one entry owes to another is in `references.ts` and `rules.ts`.

const mostRows = 2000;
const mostSources = 10_000;
const mostMembers = 50_000_000;
const mostCandidates = 6;

const source = about(reference<SourceId>('a source'), 'The id of the source that says so.');
const organizationId = about(reference<OrganizationId>('an organization'), 'The id of an organization of this file.');
const candidateId = about(reference<CandidateId>('a candidate'), 'The id of a candidate of this file.');
const hedge = about(
  optionalText,
  'The source’s own hedge, such as "some" or "nearly"; null where the figure is given flat.',
);

/** Where one fact stands. */
export const evidenceSchema = object('{ "source": "time", "paragraph": 15, "printed": "some 1.6 million members" }', {
  source,
  paragraph: about(
    v.nullable(whole(1, 10_000)),
    'Nonblank lines of the kept text, counted from 1; null where no text of the source is kept.',
  ),
  printed: about(printed, 'The figure, name or phrase as printed, letter for letter; eight words at most.'),
});

const someEvidence = v.optional(list(evidenceSchema), []);
const evidence = about(
  v.pipe(list(evidenceSchema), v.minLength(1, 'at least one piece of evidence')) as unknown as v.GenericSchema<
    v.InferInput<typeof evidenceSchema>[],
    EvidenceList
  >,
  'Where the fact stands: one place or more.',
);

const dateOf = about(
  when,
  'EDTF: "2015-12-17", "2015-12", "2015-22" (summer; 21 spring, 23 fall, 24 winter), "2015-12-06/2015-12-12", "../2015-12-17" (by then); "~" after a month or season: about. null: not reported.',
);
const justDate = object('{ "edtf": "2016-03" }', { edtf: dateOf });

const settled = object('{ "on": "2016-06-07", "words": "Clinton secured the nomination", "note": "" }', {
  on: about(day, 'An endorsement after this day is late.'),
  words: about(text(100), 'What happened, as a clause: "Clinton secured the nomination".'),
  note: about(note, 'What else a reader has to know of that day.'),
});

const race = object(
  '{ "site": "…", "contest": "the Democratic primary", "season": "2015-16", "from": "2015-01-01", "to": "2016-12-31" }',
  {
    site: about(text(60), 'The site’s name.'),
    contest: about(text(80), 'As in "took sides in …": "the Democratic primary".'),
    season: about(text(20), 'The years, as in "2015-16".'),
    from: about(day, 'No date of this file may be earlier.'),
    to: about(day, 'No date of this file may be later.'),
    settled: about(v.nullish(settled, null), 'When the race was over; null where it never was, or does not matter.'),
  },
);

const words = object('{ "tab": "Five articles", "subject": "the five articles", "isPlural": true, … }', {
  tab: about(text(24), 'The list’s name on its tab: "Five articles".'),
  subject: about(text(60), 'The list as the subject of a sentence: "the five articles".'),
  isPlural: about(
    v.boolean('true or false'),
    'Whether that subject takes a plural verb: "the five articles don’t say".',
  ),
  title: about(text(), 'The dataset’s title: in citations, on cards, for search engines.'),
  description: about(prose, 'The dataset’s description, for the same.'),
  about: about(text(), 'One line under the tabs: what the list is.'),
  standfirst: about(prose, 'The sentences under the headline.'),
  cautions: about(v.optional(list(prose), []), 'What to read before using the list; may be empty.'),
});

const stake = object('{ "text": "…", "evidence": […] }', {
  text: about(prose, 'Why the choice mattered, in our own words.'),
  evidence,
});

const address = v.pipe(
  v.string('a link in double quotes'),
  v.regex(/^https?:\/\/[^\s<>"]+$/, 'a link that begins with https:// or http://'),
  v.maxLength(2000, '2,000 characters at most'),
);

const outcome = object('{ "text": "…", "address": "https://…", "outlet": "…" }', {
  text: about(prose, 'How it ended, in our own words.'),
  address: about(address, 'Where that can be read.'),
  outlet: about(text(), 'Who says so.'),
});

const version = v.pipe(
  v.string('a version in double quotes, such as "2.0.0"'),
  v.regex(/^\d{1,4}\.\d{1,4}\.\d{1,4}$/, 'a version such as "2.0.0"'),
);

const change = object('{ "version": "2.0.1", "date": "2026-11-27", "learned": "…", "from": "…" }', {
  version: about(version, 'The data’s version that it came with.'),
  date: about(day, 'When it was published.'),
  learned: about(prose, 'What was learned.'),
  from: about(text(), 'From where.'),
});

const left = v.pipe(
  object('{ "date": { "edtf": "2016-02-01" }, "evidence": […] }', { date: justDate, evidence }),
  v.transform(({ date, ...rest }) => ({ ...rest, when: date.edtf })),
);

const candidate = object('{ "id": "clinton", "name": "Hillary Clinton", "shortName": "Clinton", "order": 1 }', {
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

const sourceEntry = object('{ "id": "time", "outlet": "TIME", "published": {…} }', {
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
  count: about(whole(1, mostMembers), 'People; a size that is not reported is no size at all: "membership": null.'),
  hedge,
  basis: about(oneOf(membershipBases), 'Whom the figure counts. Different counts are never added up.'),
  evidence,
};
const countExample = '{ "count": 1600000, "hedge": "some", "basis": "members", "evidence": […] }';

const organization = object(
  '{ "id": "cwa", "name": "Communications Workers of America", "label": "CWA", "who": "…", "kind": "national-union", "evidence": […] }',
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
        object('{ "organization": "seiu", "evidence": […] }', { organization: organizationId, evidence }),
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

const endorsement = object(
  '{ "id": "cwa-sanders", "organization": "cwa", "candidate": "sanders", "date": {…}, "process": {…}, "evidence": […] }',
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
    turnout: about(
      figure('{ "value": 270000, "hedge": null, "evidence": […] }', whole(1, mostMembers)),
      'Members who voted.',
    ),
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

const contextEvent = v.pipe(
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

const claimed = v.nullish(number(Number.MAX_SAFE_INTEGER, 'a number from 0 to 2^53'), null);

const claim = object('{ "id": "…", "title": "…", "measure": "unions", "value": 18, "scope": "…", … }', {
  id: about(id<ClaimId>(), 'Its own.'),
  title: about(text(), 'A short title of our own.'),
  measure: about(oneOf(claimMeasures), 'What it counts or says.'),
  value: about(claimed, 'The number claimed; null where it is in words only.'),
  against: about(claimed, 'The second number where it compares two (44 to 42).'),
  hedge,
  scope: about(prose, 'What the number counts, in our own words.'),
  claimant: about(text(), 'Whose claim it is, in our own words.'),
  candidate: about(v.nullish(reference<CandidateId>('a candidate'), null), 'Whom it favors.'),
  asOf: about(when, 'The date it speaks of.'),
  rows: about(
    v.optional(list(reference<EndorsementId>('an endorsement')), []),
    'The endorsements that make the number up, as far as the list can name them.',
  ),
  verdict: object('{ "outcome": "fits", "reason": "…", "view": "candidate=clinton", "read": "00000000" }', {
    outcome: about(oneOf(claimOutcomes), 'What the list can say of it.'),
    reason: about(prose, 'Why, in our own words.'),
    view: about(
      v.pipe(
        v.string('text in double quotes'),
        v.regex(/^[a-z0-9=&-]*$/, 'the part of a link after the "?", such as "candidate=clinton&to=2015-12-17"'),
        v.maxLength(2000, '2,000 characters at most'),
      ),
      'The view that shows it, as the part of a link after the "?"; "" for the whole list.',
    ),
    read: about(
      v.pipe(
        v.string('text in double quotes'),
        v.regex(/^[0-9a-f]{8}$/, 'eight hexadecimal digits, which "npm run check:data -- --read" writes'),
      ),
      'Fingerprint of the rows in that view when the verdict was last read; "npm run check:data -- --read" writes it.',
    ),
  }),
  evidence,
});

const rowsAtMost = <S extends v.GenericSchema>(item: S, most = mostRows) =>
  v.pipe(list(item), v.maxLength(most, `${most.toLocaleString('en-US')} entries at most`));

function byId<Entry extends { readonly id: string }>(entries: readonly Entry[]): ReadonlyMap<Entry['id'], Entry> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

/** A whole data file. */
export const datasetSchema: v.GenericSchema<unknown, Dataset> = object(
  '{ "schemaVersion": "2.0", "list": "articles", … }',
  {
    $schema: v.optional(v.string('text in double quotes')),
    schemaVersion: about(
      v.pipe(v.string('text in double quotes'), v.regex(/^2\.\d{1,3}$/, 'schema version 2, as in "2.0"')),
      'The version of this schema that the file keeps to.',
    ),
    list: about(oneOf(listNames), 'Which list it is: the first, "articles", or a second, "public".'),
    version: about(version, 'The data’s own version: raised with every change, and first in "changes".'),
    updated: about(day, 'The day of the newest change.'),
    license: about(text(), 'An SPDX name, such as "CC-BY-4.0".'),
    race: about(race, 'The contest, in the words that the site uses for it; the same in both files.'),
    words: about(words, 'What the list calls itself and says of itself.'),
    stakes: about(v.optional(list(stake), []), 'Why the choice mattered: about 60 words in all.'),
    outcome: about(v.optional(list(outcome), []), 'How it ended, from outside the list.'),
    changes: about(
      v.pipe(list(change), v.minLength(1, 'at least one change: the first version')),
      'What changed, newest first; readers see it.',
    ),
    candidates: v.pipe(
      list(candidate),
      v.minLength(1, 'at least one candidate'),
      v.maxLength(mostCandidates, 'six candidates at most'),
    ),
    sources: v.pipe(rowsAtMost(sourceEntry, mostSources), v.transform(byId)),
    organizations: v.pipe(rowsAtMost(organization), v.transform(byId)),
    endorsements: rowsAtMost(endorsement),
    context: v.optional(rowsAtMost(contextEvent), []),
    claims: v.optional(rowsAtMost(claim), []),
  },
);

/** The parts of a file that its JSON Schema names. */
export const definitions = {
  evidence: evidenceSchema,
  candidate,
  source: sourceEntry,
  organization,
  endorsement,
  contextEvent,
  claim,
};
