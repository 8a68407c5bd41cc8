import tokens from '../../tokens.css?raw';

/** A picture's theme: it can't ask the reader's system. */
export type PictureTheme = 'light' | 'dark';

/** The page's own color tokens as plain colors for one theme, by name without the dashes, as in "ink". */
export function themeColors(theme: PictureTheme): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const [, name = '', value = ''] of tokens.matchAll(/--([\w-]+):\s*([^;]+);/g)) {
    if (!values.has(name)) values.set(name, value.trim());
  }
  return new Map([...values].map(([name, value]) => [name, resolved(value, values, theme)]));
}

function resolved(value: string, values: ReadonlyMap<string, string>, theme: PictureTheme): string {
  const [, light = '', dark = ''] = /^light-dark\(\s*([^,]+?)\s*,\s*(.+?)\s*\)$/.exec(value) ?? [];
  const chosen = light === '' ? value : theme === 'light' ? light : dark;
  const [, name = ''] = /^var\(--([\w-]+)\)$/.exec(chosen) ?? [];
  return name === '' ? chosen : resolved(values.get(name) ?? '', values, theme);
}
