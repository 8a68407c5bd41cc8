import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** The texts of what the site is made from, tests apart, by the paths of their files. */
const sources = new Map(
  [
    ...readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:tsx?|css)$/.test(file) && !/\.(?:test|fixture)\.tsx?$/.test(file))
      .map((file) => `src/${file.replaceAll('\\', '/')}`),
    'index.html',
    'package.json',
    'vite.config.ts',
  ].map((file) => [file, readFileSync(file, 'utf8')]),
);

/** The files that mention something. */
function mentioning(pattern: RegExp): readonly string[] {
  return [...sources].flatMap(([file, text]) => (pattern.test(text) ? [file] : [])).sort();
}

test('no gesture is needed that has no plain control beside it', () => {
  const gestures = /\bon(?:Wheel|Drag\w*|Gesture\w*|Touch\w*)\b|addEventListener\('(?:wheel|drag|gesture|touch)/;
  expect(mentioning(gestures)).toEqual([]);
  expect(mentioning(/\bonPointerMove\b|'pointermove'/)).toEqual([
    // Beside it are two sliders and two fields for a day.
    'src/charts/timeline/follow-pointer.ts',
    // Beside it is a slider.
    'src/embed/dialog/width-handle.tsx',
    // Lays a fault to the part of the page where it happened.
    'src/ui/region-boundary.tsx',
  ]);
});

test('nothing listens to scrolling but what notes the reader’s place, and nothing is tied to it', () => {
  expect(mentioning(/\bonScroll\w*|['"]scroll(?:end)?['"]/)).toEqual(['src/pages/start/keep-place.ts']);
  expect(mentioning(/\b(?:animation|scroll|view)-timeline\b|\bscroll-snap-/)).toEqual([]);
});

test('a line under words is never set together with its color or thickness, which Safari takes for no line', () => {
  expect(mentioning(/text-decoration: \S+ [^;]+;/)).toEqual([]);
});

/** Who ran, who endorsed, who reported it, what it was called and when it was: of the race that the project began with. */
const raceWords = [
  'Clinton|Hillary|Sanders|Bernie|Biden',
  'Democrat|caucus|five articles|public record\\b|2015|2016',
  'AFL-CIO|AFSCME|AFGE|SEIU|UFCW|CWA|NNU|LIUNA|UAW|Teamster|Steelworker|\\bAFT\\b|\\bNEA\\b|\\bIAM\\b',
  'Al Jazeera|Monitor\\b|Examiner|Daily Caller|\\bTIME\\b|UPI\\b',
].join('|');

test('the words of a race are in its data: no file of the code has one', () => {
  const found = [...sources].flatMap(([file, text]) =>
    (text.match(new RegExp(raceWords, 'g')) ?? []).map((word) => `${file}: ${word}`),
  );
  expect(sources.size).toBeGreaterThan(200);
  expect(found).toEqual([]);
});
