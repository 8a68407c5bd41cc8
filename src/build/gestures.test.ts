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
  expect(mentioning(/\bonPointerMove\b/)).toEqual(
    [
      // Beside it stand a slider and the arrow keys.
      'src/embed/dialog/width-handle.tsx',
      // Finds the mark under the pointer where there are too many for boxes of their own.
      'src/charts/mark-listbox.tsx',
      // Beside it stand two sliders, three buttons and two fields for a day.
      'src/charts/timeline/use-brush.ts',
    ].sort(),
  );
});

test('nothing listens to scrolling', () => {
  expect(mentioning(/\bonScroll\b|addEventListener\('scroll/)).toEqual([]);
});
