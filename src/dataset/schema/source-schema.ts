import * as v from 'valibot';
import { recordSchema } from './record-schema.ts';
import { idSchema, noteSchema, optionalTextSchema, textSchema, whenSchema } from './text-schema.ts';

/** An article, release or page that facts were taken from. */
export const sourceSchema = recordSchema({
  id: idSchema,
  outlet: textSchema,
  headline: optionalTextSchema,
  published: recordSchema({
    date: v.nullable(whenSchema),
    known: v.picklist(['printed', 'inferred', 'outside']),
    note: noteSchema,
  }),
  address: v.optional(
    v.nullable(
      v.pipe(v.string(), v.regex(/^https?:\/\/[^\s<>"]+$/, 'an address that begins with https:// or http://')),
    ),
    null,
  ),
  textSha256: v.optional(v.nullable(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits'))), null),
});

/** A source as the file spells it. */
export type RawSource = v.InferInput<typeof sourceSchema>;
