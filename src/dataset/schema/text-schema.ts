import * as v from 'valibot';

/** An id: lower-case words joined by hyphens, as in "seiu-nh-affiliate". */
export const idSchema = v.pipe(
  v.string(),
  v.maxLength(80, 'an id of 80 characters at most'),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id of lower-case letters and digits, with single hyphens between words'),
);

/** A mention of another record by its id; the parser checks that it resolves. */
export const referenceSchema = v.string();

/** Any text that is not blank. The parser checks what a pattern can't: control characters, length in graphemes. */
export const textSchema = v.pipe(v.string(), v.regex(/\S/, 'text that is not blank'));

/** Text that may be left out, null where it is. */
export const optionalTextSchema = v.optional(v.nullable(textSchema), null);

/** Text that may be left out, empty where it is. */
export const noteSchema = v.optional(v.string(), '');

/** A calendar day, "2015-12-17". */
export const daySchema = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'a day such as "2015-12-17"'));

/** A date in the EDTF profile of the record: a day, a month, "a/b" or "../b". */
export const whenSchema = v.pipe(
  v.string(),
  v.regex(
    /^(?:\d{4}-\d{2}(?:-\d{2})?(?:\/\d{4}-\d{2}(?:-\d{2})?)?|\.\.\/\d{4}-\d{2}(?:-\d{2})?)$/,
    'an EDTF date: "2015-12-17", "2015-11", "2015-12-06/2015-12-12" or "../2015-12-17"',
  ),
);
