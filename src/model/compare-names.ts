let collator: Intl.Collator | undefined;

/** Orders names as a reader expects: by letters, numbers by their value, case and accents last. */
export function compareNames(a: string, b: string): number {
  collator ??= new Intl.Collator('en-US', { numeric: true });
  return collator.compare(a, b);
}
