import * as v from 'valibot';
import { listNames, type Dataset } from '../../model/dataset.ts';
import { claim } from './claim-schema.ts';
import { contextEvent, endorsement } from './endorsement-schema.ts';
import { evidenceSchema } from './evidence-schema.ts';
import { about, day, list, object, oneOf, text } from './fields.ts';
import { candidate, mostCandidates, organization, source } from './organization-schema.ts';
import { change, outcome, race, stake, version, words } from './race-schema.ts';

// What a data file holds. Its output is the model's Dataset; its input, with the words of `about`, is published as JSON
// Schema. What one entry owes to another is in `references.ts` and `rules.ts`.

const mostRows = 2000;
const mostSources = 10_000;

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
    sources: v.pipe(rowsAtMost(source, mostSources), v.transform(byId)),
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
  source,
  organization,
  endorsement,
  contextEvent,
  claim,
};
