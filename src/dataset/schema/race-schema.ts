import * as v from 'valibot';
import { evidence } from './evidence-schema.ts';
import { day, list, note, object, prose, text } from './fields.ts';

const milestone = object('{ "on": "2020-06-02", "words": "Oak secured the nomination", "note": "" }', {
  on: day,
  words: text(100),
  note,
});

/** The contest, and the words that the site uses for it. */
export const race = object(
  '{ "site": "…", "contest": "the governor’s primary", "season": "2019-20", "from": "2019-01-01", "to": "2020-12-31" }',
  {
    site: text(60),
    contest: text(80),
    season: text(20),
    from: day,
    to: day,
    settled: v.nullish(milestone, null),
    firstVote: v.nullish(milestone, null),
  },
);

/** What a list calls itself and says of itself. */
export const words = object('{ "tab": "Four articles", "subject": "the four articles", "scope": "Four articles", … }', {
  tab: text(24),
  subject: text(60),
  scope: text(40),
  isPlural: v.boolean('true or false'),
  title: text(),
  description: prose,
  about: text(),
  standfirst: prose,
  cautions: v.optional(list(prose), []),
});

/** Why the choice mattered. */
export const stake = object('{ "text": "…", "evidence": […] }', {
  text: prose,
  evidence,
});

/** A link to a page. */
export const address = v.pipe(
  v.string('a link in double quotes'),
  v.regex(/^https?:\/\/[^\s<>"]+$/, 'a link that begins with https:// or http://'),
  v.maxLength(2000, '2,000 characters at most'),
);

/** How it ended. */
export const outcome = object('{ "text": "…", "address": "https://…", "outlet": "…" }', {
  text: prose,
  address,
  outlet: text(),
});

/** The data’s version. */
export const version = v.pipe(
  v.string('a version in double quotes, such as "2.0.0"'),
  v.regex(/^\d{1,4}\.\d{1,4}\.\d{1,4}$/, 'a version such as "2.0.0"'),
);

/** One entry of the change log. */
export const change = object('{ "version": "2.0.1", "date": "2026-11-27", "learned": "…", "from": "…" }', {
  version,
  date: day,
  learned: prose,
  from: text(),
});
