/**
 * The same function, worked out once for each object it is asked about and kept for as long as that object lives. For
 * pure functions of things that never change, such as a dataset.
 */
export function remembered<Key extends object, Value>(work: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const kept = known.get(key) ?? { value: work(key) };
    known.set(key, kept);
    return kept.value;
  };
}
