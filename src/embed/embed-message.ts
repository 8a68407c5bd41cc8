/** Whether an unknown value has a shape, exactly. */
type Shape<T> = (value: unknown) => value is T;
type Of<S> = S extends Shape<infer T> ? T : never;

/** A string of at most 2,000 code units. */
const text: Shape<string> = (value): value is string => typeof value === 'string' && value.length <= 2000;
const integer: Shape<number> = (value): value is number => Number.isSafeInteger(value);
const webAddress: Shape<string> = (value): value is string => text(value) && /^https?:\/\//.test(value);

/** This string and no other. */
export function literal<T extends string>(wanted: T): Shape<T> {
  return (value): value is T => value === wanted;
}

function orNull<T>(shape: Shape<T>): Shape<T | null> {
  return (value): value is T | null => value === null || shape(value);
}

/** A list of at most 100. */
function list<T>(shape: Shape<T>): Shape<readonly T[]> {
  return (value): value is readonly T[] => Array.isArray(value) && value.length <= 100 && value.every(shape);
}

/** An object with exactly these members, each of its shape. */
export function objectOf<M extends Readonly<Record<string, Shape<unknown>>>>(
  members: M,
): Shape<{ readonly [K in keyof M]: Of<M[K]> }> {
  const shapes = new Map(Object.entries(members));
  return (value): value is { readonly [K in keyof M]: Of<M[K]> } => {
    if (typeof value !== 'object' || value === null) return false;
    const given = Object.entries(value);
    return given.length === shapes.size && given.every(([name, member]) => shapes.get(name)?.(member));
  };
}

/** Whether a message is an iframe's height in whole pixels, in AMP's words. */
export const isHeightMessage = objectOf({ sentinel: literal('amp'), type: literal('embed-size'), height: integer });

/** The iframe's height. */
export type HeightMessage = Of<typeof isHeightMessage>;

/** What an `endorsements:pick` event carries: the organization a reader has pinned, and what is known of it. */
const detail = objectOf({
  /** Null when the reader has let go of it; its members where a source gives a figure, with the source's own hedge. */
  organization: orNull(objectOf({ id: text, name: text, kind: text, members: orNull(integer), hedge: orNull(text) })),
  endorsements: list(
    objectOf({
      candidate: text,
      candidateName: text,
      /** "switched" or "withdrawn" where the organization no longer backs the candidate. */
      ended: orNull(text),
      /** EDTF, as in "2019-12-17", "2019-11" or "../2019-12-17"; empty where no source dates it. */
      date: text,
      /** One of `waysToDecide`. */
      decided: text,
      evidence: list(
        objectOf({
          outlet: text,
          headline: orNull(text),
          address: orNull(webAddress),
          paragraph: orNull(integer),
          /** At most eight words, as printed. */
          printed: text,
        }),
      ),
    }),
  ),
});

/** The detail of a pick. */
export type PickDetail = Of<typeof detail>;

/** Whether a message is a pick, exactly. */
export const isPickMessage = objectOf({ sentinel: literal('endorsements'), type: literal('pick'), detail });
