import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast, difference, hue, lab, linear, type Linear } from './color.fixture.ts';
import { gray, visions, type Vision } from './color-vision.fixture.ts';

const themes = ['light', 'dark'] as const;
type ThemeName = (typeof themes)[number];

const declared = new Map(
  [...readFileSync('src/tokens.css', 'utf8').matchAll(/^ {4}--([\w-]+): ([^;]+);/gm)].map(
    ([, name = '', value = '']) => [name, value],
  ),
);

/** The color of a token in a theme, as "#rrggbb". Throws where there is none. */
function token(name: string, theme: ThemeName): string {
  const value = declared.get(name);
  if (value === undefined) throw new Error(`no token is called --${name}`);
  const [, light, dark] = /^light-dark\(([^,]+), ([^)]+\)?)\)$/.exec(value) ?? [];
  const own = (theme === 'light' ? light : dark) ?? value;
  const [, other] = /^var\(--([\w-]+)\)$/.exec(own) ?? [];
  return other === undefined ? own : token(other, theme);
}

const grounds = (theme: ThemeName): readonly Linear[] =>
  ['surface', 'surface-raised'].map((name) => color(name, theme));

function color(name: string, theme: ThemeName): Linear {
  return linear(token(name, theme));
}

/** How far apart two colors are where they are told apart worst. */
function least(a: Linear, b: Linear, ways: readonly Vision[] = visions): number {
  return Math.min(...ways.map(({ see }) => difference(lab(see(a)), lab(see(b)))));
}

function lowest(name: string, theme: ThemeName): number {
  return Math.min(...grounds(theme).map((ground) => contrast(color(name, theme), ground)));
}

const slots = [1, 2, 3, 4, 5, 6].map((slot) => `slot-${slot}`);
const pairs = slots.flatMap((one, index) => slots.slice(index + 1).map((other) => [one, other] as const));

describe.each(themes)('the palette in the %s theme', (theme) => {
  it.each([...slots, 'slot-neutral'])('sets %s off its ground by 3 to 1 in every way of seeing', (slot) => {
    for (const { see } of visions) {
      for (const ground of grounds(theme))
        expect(contrast(see(color(slot, theme)), see(ground))).toBeGreaterThanOrEqual(3);
    }
  });

  it('tells two candidates apart by a difference of 20 in every way of seeing, and without any color', () => {
    const [one, other] = [color('slot-1', theme), color('slot-2', theme)];
    expect(least(one, other, [...visions, gray])).toBeGreaterThanOrEqual(20);
  });

  // Six colors at 3 to 1 from their ground have no more room than this; shape and pattern do the rest.
  it.each(pairs)('tells %s from %s by a difference of 13 in every way of seeing', (one, other) => {
    expect(least(color(one, theme), color(other, theme))).toBeGreaterThanOrEqual(13);
  });

  it.each(['rule', 'focus', 'ink-quiet'])('sets %s off its ground by 3 to 1', (name) => {
    expect(lowest(name, theme)).toBeGreaterThanOrEqual(3);
  });

  it.each(['ink', 'ink-quiet', 'alert', ...slots.map((slot) => `${slot}-text`)])(
    'sets text in %s off its ground by 7 to 1',
    (name) => {
      expect(lowest(name, theme)).toBeGreaterThanOrEqual(7);
    },
  );

  it.each(slots)('sets words on %s off it by 4.5 to 1', (slot) => {
    const isBright = slot === 'slot-2' || slot === 'slot-5';
    const words = color(isBright ? 'on-bright-slot' : 'on-slot', theme);
    expect(contrast(words, color(slot, theme))).toBeGreaterThanOrEqual(4.5);
  });

  it('sets text that stands back for now off its ground by 4.5 to 1', () => {
    expect(lowest('ink-muted', theme)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(slots)('gives %s a hue that no party wears, or none', (slot) => {
    const [, a, b] = lab(color(slot, theme));
    if (Math.hypot(a, b) < 5) return;
    for (const party of [27, 255]) {
      const turn = Math.abs(hue(color(slot, theme)) - party);
      expect(Math.min(turn, 360 - turn)).toBeGreaterThanOrEqual(30);
    }
  });
});

describe('the palette in both themes', () => {
  it.each(slots.slice(0, 5))('keeps the hue of %s', (slot) => {
    const turn = Math.abs(hue(color(slot, 'light')) - hue(color(slot, 'dark')));
    expect(Math.min(turn, 360 - turn)).toBeLessThan(20);
  });

  it('rings what has the focus in black and white, one of which shows on any color', () => {
    const [black, white] = [linear('#000000'), linear('#ffffff')];
    const level = fc.integer({ min: 0, max: 255 }).map((value) => value.toString(16).padStart(2, '0'));
    fc.assert(
      fc.property(level, level, level, (red, green, blue) => {
        const ground = linear(`#${red}${green}${blue}`);
        expect(Math.max(contrast(ground, black), contrast(ground, white))).toBeGreaterThanOrEqual(4.58);
      }),
    );
  });
});

describe('how the palette is measured', () => {
  it('gives the contrasts that were published for this pair', () => {
    const [violet, green] = [linear('#43035a'), linear('#159643')];
    const ratios = visions.map(({ see }) => contrast(see(violet), see(green)).toFixed(2));
    expect(ratios).toEqual(['3.91', '4.21', '3.58', '3.84', '4.84', '3.37', '3.83']);
    expect(contrast(violet, linear('#ffffff')).toFixed(2)).toBe('15.01');
  });

  // Sharma, Wu and Dalal 2005, table 1.
  it.each([
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, -1.3802, -84.2814], [50, 0, -82.7485], 1],
    [[50, 0, 0], [50, -1, 2], 2.3669],
    [[50, 2.49, -0.001], [50, -2.49, 0.0009], 7.1792],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
    [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
  ] as const)('gives the difference that was published for a pair of test colors', (one, other, published) => {
    expect(difference(one, other)).toBeCloseTo(published, 4);
    expect(difference(other, one)).toBeCloseTo(published, 4);
  });

  it('reads every token that the charts are drawn in', () => {
    expect(token('slot-1', 'light')).toMatch(/^#[\da-f]{6}$/);
    expect(token('surface', 'dark')).toMatch(/^#[\da-f]{6}$/);
    expect(() => token('slot-9', 'light')).toThrow('no token is called --slot-9');
  });
});
