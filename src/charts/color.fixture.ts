/** A color in linear light: red, green and blue from 0 to 1. */
export type Linear = readonly [number, number, number];

/** A 3 by 3 matrix, row by row. */
export type Matrix = readonly [number, number, number, number, number, number, number, number, number];

/** Reads "#rrggbb"; throws on anything else. */
export function linear(hex: string): Linear {
  const [, red = '', green = '', blue = ''] = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(hex) ?? [];
  if (blue === '') throw new Error(`"${hex}" is no color of six digits`);
  return [channel(red), channel(green), channel(blue)];
}

function channel(digits: string): number {
  const value = Number.parseInt(digits, 16) / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

/** The color after a matrix, kept inside what a screen can show. */
export function through(matrix: Matrix, color: Linear): Linear {
  const [red, green, blue] = product(matrix, color);
  const shown = (channel: number): number => Math.min(1, Math.max(0, channel));
  return [shown(red), shown(green), shown(blue)];
}

function product(matrix: Matrix, [x, y, z]: Linear): Linear {
  const [a, b, c, d, e, f, g, h, i] = matrix;
  return [a * x + b * y + c * z, d * x + e * y + f * z, g * x + h * y + i * z];
}

/** Relative luminance as WCAG 2.2 has it. */
export function luminance([red, green, blue]: Linear): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio as WCAG 2.2 has it, from 1 to 21. */
export function contrast(a: Linear, b: Linear): number {
  const [one, other] = [luminance(a), luminance(b)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** The hue in OKLCH, in degrees from 0 to 360 (Ottosson 2020). */
export function hue(color: Linear): number {
  const [l, m, s] = product(
    [
      0.4122214708, 0.5363325363, 0.0514459929, 0.2119034982, 0.6806995451, 0.1073969566, 0.0883024619, 0.2817188376,
      0.6299787005,
    ],
    color,
  ).map(Math.cbrt);
  const [, a, b] = product(
    [
      0.2104542553, 0.793617785, -0.0040720468, 1.9779984951, -2.428592205, 0.4505937099, 0.0259040371, 0.7827717662,
      -0.808675766,
    ],
    [l ?? 0, m ?? 0, s ?? 0],
  );
  return ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360;
}

/** CIE L*, a* and b* under D65. */
export function lab(color: Linear): Linear {
  const [x, y, z] = product(
    [0.4124564, 0.3575761, 0.1804375, 0.2126729, 0.7151522, 0.072175, 0.0193339, 0.119192, 0.9503041],
    color,
  );
  const [fx, fy, fz] = [cubeRoot(x / 0.95047), cubeRoot(y), cubeRoot(z / 1.08883)];
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}

function cubeRoot(value: number): number {
  return value > 216 / 24389 ? Math.cbrt(value) : ((24389 / 27) * value + 16) / 116;
}

const radians = Math.PI / 180;

/** CIEDE2000 of two colors in CIE L*a*b* (Sharma, Wu and Dalal 2005). 20 is a difference nobody overlooks. */
export function difference([l1, a1, b1]: Linear, [l2, a2, b2]: Linear): number {
  const stretch = 1 + 0.5 * (1 - pull((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2));
  const [chroma1, chroma2] = [Math.hypot(a1 * stretch, b1), Math.hypot(a2 * stretch, b2)];
  const [hue1, hue2] = [angle(a1 * stretch, b1), angle(a2 * stretch, b2)];
  const isGray = chroma1 * chroma2 === 0;
  const turn = isGray ? 0 : ((hue2 - hue1 + 540) % 360) - 180;
  const [dL, dC, dH] = [l2 - l1, chroma2 - chroma1, 2 * Math.sqrt(chroma1 * chroma2) * Math.sin((turn / 2) * radians)];
  const [meanL, meanC, meanH] = [(l1 + l2) / 2, (chroma1 + chroma2) / 2, isGray ? hue1 + hue2 : hue1 + turn / 2];
  const tint =
    1 -
    0.17 * cosine(meanH - 30) +
    0.24 * cosine(2 * meanH) +
    0.32 * cosine(3 * meanH + 6) -
    0.2 * cosine(4 * meanH - 63);
  const weightL = 1 + (0.015 * (meanL - 50) ** 2) / Math.sqrt(20 + (meanL - 50) ** 2);
  const [weightC, weightH] = [1 + 0.045 * meanC, 1 + 0.015 * meanC * tint];
  const away = ((((meanH + 360) % 360) - 275) / 25) ** 2;
  const twist = -2 * pull(meanC) * Math.sin(60 * Math.exp(-away) * radians);
  const [light, chroma, hue] = [dL / weightL, dC / weightC, dH / weightH];
  return Math.sqrt(light ** 2 + chroma ** 2 + hue ** 2 + twist * chroma * hue);
}

function pull(chroma: number): number {
  return Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7));
}

function angle(a: number, b: number): number {
  return a === 0 && b === 0 ? 0 : (Math.atan2(b, a) / radians + 360) % 360;
}

function cosine(degrees: number): number {
  return Math.cos(degrees * radians);
}
