import * as v from 'valibot';
import { evidence } from './evidence-schema.ts';
import { about, day, list, note, object, prose, text } from './fields.ts';

const settled = object('{ "on": "2020-06-02", "words": "Oak secured the nomination", "note": "" }', {
  on: about(day, 'An endorsement after this day is late.'),
  words: about(text(100), 'What happened, as a clause: "Oak secured the nomination".'),
  note: about(note, 'What else a reader has to know of that day.'),
});

/** The contest, and the words that the site uses for it. */
export const race = object(
  '{ "site": "…", "contest": "the governor’s primary", "season": "2019-20", "from": "2019-01-01", "to": "2020-12-31" }',
  {
    site: about(text(60), 'The site’s name.'),
    contest: about(text(80), 'As in "took sides in …": "the governor’s primary".'),
    season: about(text(20), 'The years, as in "2019-20".'),
    from: about(day, 'No date of this file may be earlier.'),
    to: about(day, 'No date of this file may be later.'),
    settled: about(v.nullish(settled, null), 'When the race was over; null where it never was, or does not matter.'),
  },
);

/** What a list calls itself and says of itself. */
export const words = object('{ "tab": "Four articles", "subject": "the four articles", "isPlural": true, … }', {
  tab: about(text(24), 'The list’s name on its tab: "Four articles".'),
  subject: about(text(60), 'The list as the subject of a sentence: "the four articles".'),
  isPlural: about(
    v.boolean('true or false'),
    'Whether that subject takes a plural verb: "the four articles don’t say".',
  ),
  title: about(text(), 'The dataset’s title: in citations, on cards, for search engines.'),
  description: about(prose, 'The dataset’s description, for the same.'),
  about: about(text(), 'One line under the tabs: what the list is.'),
  standfirst: about(prose, 'The sentences under the headline.'),
  cautions: about(v.optional(list(prose), []), 'What to read before using the list; may be empty.'),
});

/** Why the choice mattered. */
export const stake = object('{ "text": "…", "evidence": […] }', {
  text: about(prose, 'Why the choice mattered, in our own words.'),
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
  text: about(prose, 'How it ended, in our own words.'),
  address: about(address, 'Where that can be read.'),
  outlet: about(text(), 'Who says so.'),
});

/** The data’s version. */
export const version = v.pipe(
  v.string('a version in double quotes, such as "2.0.0"'),
  v.regex(/^\d{1,4}\.\d{1,4}\.\d{1,4}$/, 'a version such as "2.0.0"'),
);

/** One entry of the change log. */
export const change = object('{ "version": "2.0.1", "date": "2026-11-27", "learned": "…", "from": "…" }', {
  version: about(version, 'The data’s version that it came with.'),
  date: about(day, 'When it was published.'),
  learned: about(prose, 'What was learned.'),
  from: about(text(), 'From where.'),
});
