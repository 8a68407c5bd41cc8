/** The headers of one path. A name given by several rules has the last one's value. */
export type HeadersOf = (path: string) => Readonly<Record<string, string>>;

/**
 * Reads the text of a `_headers` file as static hosts do: a path, with `*` for any rest, then indented `Name: value` lines;
 * `! Name` takes a header off again.
 */
export function headerRules(text: string): HeadersOf {
  const rules = text
    .split(/\n(?=\S)/)
    .filter((rule) => rule.startsWith('/'))
    .map((rule) => {
      const [path = '', ...lines] = rule.split('\n').map((line) => line.trim());
      return { pattern: pathPattern(path), lines: lines.filter((line) => line !== '') };
    });
  return (path) => {
    const found = new Map<string, string>();
    for (const line of rules.filter(({ pattern }) => pattern.test(path)).flatMap(({ lines }) => lines)) {
      const [, off, name = '', value = ''] = /^(!?) ?([\w-]+):?\s*(.*)$/.exec(line) ?? [];
      if (name === '') throw new Error(`not a header: "${line}"`);
      if (off) found.delete(name.toLowerCase());
      else found.set(name.toLowerCase(), value);
    }
    return Object.fromEntries(found);
  };
}

function pathPattern(path: string): RegExp {
  const parts = path.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, String.raw`\$&`));
  return new RegExp(`^${parts.join('.*')}$`);
}
