/** Whether an unknown value has a shape, exactly. */
export type Shape<T> = (value: unknown) => value is T;

const longest = 2000;

/** A string of at most 2,000 code units. */
export const text: Shape<string> = (value): value is string => typeof value === 'string' && value.length <= longest;

/** An integer that can be counted with. */
export const integer: Shape<number> = (value): value is number => Number.isSafeInteger(value);

/** This string and no other. */
export function literal<T extends string>(wanted: T): Shape<T> {
  return (value): value is T => value === wanted;
}

/** Null, or the shape. */
export function orNull<T>(shape: Shape<T>): Shape<T | null> {
  return (value): value is T | null => value === null || shape(value);
}

/** A list of at most 100, each of the shape. */
export function list<T>(shape: Shape<T>): Shape<readonly T[]> {
  return (value): value is readonly T[] => Array.isArray(value) && value.length <= 100 && value.every(shape);
}

/** An object with exactly these members, each of its shape. */
export function record<T extends object>(members: { readonly [K in keyof T]: Shape<T[K]> }): Shape<T> {
  const shapes = new Map<string, (member: unknown) => boolean>(Object.entries(members));
  return (value): value is T => {
    if (typeof value !== 'object' || value === null) return false;
    const given = Object.entries(value);
    return given.length === shapes.size && given.every(([name, member]) => shapes.get(name)?.(member));
  };
}
