import { readFileSync } from 'node:fs';

/** The themes that a token has a value in. */
export const themeNames = ['light', 'dark'] as const;
/** A theme's name. */
export type ThemeName = (typeof themeNames)[number];

const declared = new Map(
  [...readFileSync('src/tokens.css', 'utf8').matchAll(/^ {4}--([\w-]+): ([^;]+);/gm)].map(
    ([, name = '', value = '']) => [name, value],
  ),
);

/** The color of a token in a theme, as "#rrggbb". Throws where there is none. */
export function token(name: string, theme: ThemeName): string {
  const value = declared.get(name);
  if (value === undefined) throw new Error(`no token is called --${name}`);
  const [, light, dark] = /^light-dark\(([^,]+), ([^)]+\)?)\)$/.exec(value) ?? [];
  const own = (theme === 'light' ? light : dark) ?? value;
  const [, other] = /^var\(--([\w-]+)\)$/.exec(own) ?? [];
  return other === undefined ? own : token(other, theme);
}
