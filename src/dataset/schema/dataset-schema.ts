import * as v from 'valibot';
import { listNames, type Dataset } from '../../model/dataset.ts';
import { formatCount } from '../../model/words/numbers.ts';
import { claim } from './claim-schema.ts';
import { contextEvent, endorsement } from './endorsement-schema.ts';
import { evidenceSchema } from './evidence-schema.ts';
import { day, list, object, oneOf, text } from './fields.ts';
import { candidate, mostCandidates, organization, source } from './organization-schema.ts';
import { change, outcome, race, stake, version, words } from './race-schema.ts';

// What a data file holds. Its output is the model's Dataset; its input, with the words of `build/schema-words.ts`, is
// published as JSON Schema. What one entry owes to another is in `cross-faults.ts`.

/** The versions of the schema that can be read. */
export const schemaVersion = { pattern: /^2\.\d{1,3}$/, expected: 'schema version 2, as in "2.0"' };

/** The most entries that a section may have. The design size is a tenth of it. */
export const mostEntries = { sources: 2000, organizations: 2000, endorsements: 2000, context: 2000, claims: 2000 };

function section<S extends v.GenericSchema>(name: keyof typeof mostEntries, entry: S) {
  const most = mostEntries[name];
  return v.pipe(list(entry), v.maxLength(most, `${formatCount(most)} entries at most`));
}

function byId<Entry extends { readonly id: string }>(entries: readonly Entry[]): ReadonlyMap<Entry['id'], Entry> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

/** A whole data file. */
export const datasetSchema: v.GenericSchema<unknown, Dataset> = object(
  '{ "schemaVersion": "2.0", "list": "articles", … }',
  {
    $schema: v.optional(v.string('text in double quotes')),
    schemaVersion: v.pipe(v.string('text in double quotes'), v.regex(schemaVersion.pattern, schemaVersion.expected)),
    list: oneOf(listNames),
    version,
    updated: day,
    license: text(),
    race,
    words,
    stakes: v.optional(list(stake), []),
    outcome: v.optional(list(outcome), []),
    changes: v.pipe(list(change), v.minLength(1, 'at least one change: the first version')),
    candidates: v.pipe(
      list(candidate),
      v.minLength(1, 'at least one candidate'),
      v.maxLength(mostCandidates, 'six candidates at most'),
    ),
    sources: v.pipe(section('sources', source), v.transform(byId)),
    organizations: v.pipe(section('organizations', organization), v.transform(byId)),
    endorsements: section('endorsements', endorsement),
    context: v.optional(section('context', contextEvent), []),
    claims: v.optional(section('claims', claim), []),
  },
);

/** The parts of a file that its JSON Schema names. */
export const definitions = {
  evidence: evidenceSchema,
  candidate,
  source,
  organization,
  endorsement,
  contextEvent,
  claim,
};
