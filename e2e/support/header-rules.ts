/** Headers for the paths that match a pattern. */
interface HeaderRule {
  readonly pattern: RegExp;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** The headers of one path. A name given by several rules has the last one's value. */
export type HeadersOf = (path: string) => Readonly<Record<string, string>>;

/**
 * Reads the text of a `_headers` file as static hosts do: a path, with `*` for any rest, then indented `Name: value` lines;
 * `! Name` takes a header off again. Throws on a line that is neither.
 */
export function headerRules(text: string): HeadersOf {
  const rules = parse(text);
  return (path) => {
    const found = new Map<string, string>();
    for (const { pattern, headers } of rules) {
      if (!pattern.test(path)) continue;
      for (const [name, value] of headers) {
        if (name.startsWith('!')) found.delete(name.slice(1).trim().toLowerCase());
        else found.set(name.toLowerCase(), value);
      }
    }
    return Object.fromEntries(found);
  };
}

function parse(text: string): readonly HeaderRule[] {
  const rules: { pattern: RegExp; headers: [string, string][] }[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    if (!/^\s/.test(line)) {
      rules.push({ pattern: pathPattern(line.trim()), headers: [] });
      continue;
    }
    const [, name, value = ''] = /^\s+(! ?[\w-]+|[\w-]+(?=:))(?::\s*(.*))?$/.exec(line) ?? [];
    const rule = rules.at(-1);
    if (name === undefined || !rule) throw new Error(`not a header: "${line}"`);
    rule.headers.push([name, value.trim()]);
  }
  return rules;
}

function pathPattern(path: string): RegExp {
  const parts = path.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, String.raw`\$&`));
  return new RegExp(`^${parts.join('.*')}$`);
}
