import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const sources = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /(?<!\.test|\.fixture)\.tsx?$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'));

/** The files that mention something, tests apart. */
function mentioning(pattern: RegExp): readonly string[] {
  return sources.filter((file) => pattern.test(readFileSync(file, 'utf8'))).sort();
}

test('no gesture is needed that has no plain control beside it', () => {
  const gestures = /\bon(?:Wheel|Drag\w*|Gesture\w*|Touch\w*)\b|addEventListener\('(?:wheel|drag|gesture|touch)/;
  expect(mentioning(gestures)).toEqual([]);
  expect(mentioning(/\bonPointerMove\b|'pointermove'/)).toEqual(
    [
      // Beside it are a slider and the arrow keys.
      'src/embed/dialog/width-handle.tsx',
      // Beside it are two sliders and two fields for a day.
      'src/charts/timeline/follow-pointer.ts',
      // Lays a fault to the part of the page where it happened.
      'src/ui/region-boundary.tsx',
    ].sort(),
  );
});

test('nothing listens to scrolling', () => {
  expect(mentioning(/\bonScroll\b|addEventListener\('scroll/)).toEqual([]);
});
