const longest = 100;

/** Words as a part of a file's or a package's name that every system takes: lower-case Latin letters, digits and hyphens, 100 at most. */
export function slug(words: string): string {
  const whole = words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/['’\p{M}]/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return whole.length <= longest ? whole : whole.slice(0, longest).replace(/-[^-]*$/, '');
}
