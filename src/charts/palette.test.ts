import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast, hue, lab, linear, type Linear } from './colour.fixture.ts';
import { difference } from './colour-difference.fixture.ts';
import { grey, visions, type Vision } from './colour-vision.fixture.ts';
import { themeNames, token, type ThemeName } from './tokens.fixture.ts';

const themed = themeNames.map((theme) => ({ theme }));
const grounds = (theme: ThemeName): readonly Linear[] =>
  ['surface', 'surface-raised'].map((name) => colour(name, theme));

function colour(name: string, theme: ThemeName): Linear {
  return linear(token(name, theme));
}

/** How far apart two colours are in some way of seeing. */
function apart(vision: Vision, a: Linear, b: Linear): { readonly ratio: number; readonly distance: number } {
  const [one, other] = [vision.see(a), vision.see(b)];
  return { ratio: contrast(one, other), distance: difference(lab(one), lab(other)) };
}

function lowest(name: string, theme: ThemeName): number {
  return Math.min(...grounds(theme).map((ground) => contrast(colour(name, theme), ground)));
}

describe.each(themed)('the palette in the $theme theme', ({ theme }) => {
  it.each(['slot-1', 'slot-2'])('sets %s off its ground by 3 to 1 in every way of seeing', (slot) => {
    for (const vision of visions) {
      for (const ground of grounds(theme)) {
        expect(apart(vision, colour(slot, theme), ground).ratio).toBeGreaterThanOrEqual(3);
      }
    }
  });

  it('tells the two candidates apart by 3 to 1, or by a difference of 20, in every way of seeing', () => {
    for (const vision of visions) {
      const { ratio, distance } = apart(vision, colour('slot-1', theme), colour('slot-2', theme));
      expect(Math.max(ratio / 3, distance / 20)).toBeGreaterThanOrEqual(1);
      expect(distance).toBeGreaterThanOrEqual(20);
    }
  });

  it('tells them apart without any colour', () => {
    const { ratio, distance } = apart(grey, colour('slot-1', theme), colour('slot-2', theme));
    expect(ratio).toBeGreaterThanOrEqual(3);
    expect(distance).toBeGreaterThanOrEqual(20);
  });

  it.each(['slot-3', 'slot-4', 'slot-neutral', 'mark-outline', 'rule', 'focus', 'ink-quiet'])(
    'sets %s off its ground by 3 to 1',
    (name) => {
      expect(lowest(name, theme)).toBeGreaterThanOrEqual(3);
    },
  );

  it('sets running text off its ground by 7 to 1', () => {
    expect(lowest('ink', theme)).toBeGreaterThanOrEqual(7);
  });

  it.each(['ink-quiet', 'ink-muted', 'slot-1-text', 'slot-2-text', 'slot-3-text', 'slot-4-text', 'alert'])(
    'sets text in %s off its ground by 4.5 to 1',
    (name) => {
      expect(lowest(name, theme)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(['slot-1', 'slot-2'])('gives %s a hue that no party wears', (slot) => {
    for (const party of [27, 255]) {
      const turn = Math.abs(hue(colour(slot, theme)) - party);
      expect(Math.min(turn, 360 - turn)).toBeGreaterThanOrEqual(30);
    }
  });
});

describe('the palette in both themes', () => {
  it.each(['slot-1', 'slot-2'])('keeps the hue of %s', (slot) => {
    const turn = Math.abs(hue(colour(slot, 'light')) - hue(colour(slot, 'dark')));
    expect(Math.min(turn, 360 - turn)).toBeLessThan(20);
  });

  it('rings what has the focus in black and white, one of which shows on any colour', () => {
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
    expect(visions.map((vision) => apart(vision, violet, green).ratio.toFixed(2))).toEqual([
      '3.91',
      '4.21',
      '3.58',
      '3.84',
      '4.84',
      '3.37',
      '3.83',
    ]);
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
  ] as const)('gives the difference that was published for a pair of test colours', (one, other, published) => {
    expect(difference(one, other)).toBeCloseTo(published, 4);
    expect(difference(other, one)).toBeCloseTo(published, 4);
  });

  it('reads every token that the charts are drawn in', () => {
    expect(token('slot-1', 'light')).toBe('#43035a');
    expect(token('surface', 'dark')).toMatch(/^#[\da-f]{6}$/);
    expect(() => token('slot-9', 'light')).toThrow('no token is called --slot-9');
  });
});
