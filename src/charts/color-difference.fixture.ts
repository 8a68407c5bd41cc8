import type { Linear } from './color.fixture.ts';

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
