import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import articles from '../../data/articles.json' with { type: 'json' };
import { datasetWarnings } from '../build/dataset-warnings.ts';
import { cutText as cutLabel, fittedText } from '../marks/text-width.ts';
import { wrappedLines } from '../marks/wrapped-lines.ts';
import { tried } from '../model/tried.fixture.ts';
import { letterFold } from '../pages/filters/letter-fold.ts';
import { cutText } from '../url/cut-text.ts';
import { csvCell, csvLine } from './csv-cell.ts';
import { faultsOf } from './faults-of.fixture.ts';
import { hostileTexts } from './hostile-texts.fixture.ts';
import { parseCsv } from './parse-csv.fixture.ts';
import { parseDataset } from './parse-dataset.ts';
import { planted } from './planted.fixture.ts';

/** What a name comes out as at runtime; undefined where it costs its record. */
function readName(name: string): string | undefined {
  const { dataset } = parseDataset(planted('organizations[1].name', name), 'lenient');
  return [...dataset.organizations.values()].find(({ id }) => id === articles.organizations[1]?.id)?.name;
}

const invisible = [
  '',
  ' ',
  '\u00a0',
  '\u200b',
  '\u2060\ufeff',
  '\u200e\u200f',
  '\u0000\u0001',
  '\ud800',
  '\n\t\r',
  '\u2028\u2029',
];
const long = [
  'a'.repeat(1_000_000),
  'a'.repeat(100_000),
  'a'.repeat(2001),
  `Z${'\u0335'.repeat(10_000)}`,
  '🙂'.repeat(1001),
];

describe('names', () => {
  test('T1 a name that can not be seen costs its record', (context) => {
    for (const name of tried(context, invisible)) {
      expect(readName(name), JSON.stringify(name)).toBeUndefined();
      expect(faultsOf(planted('organizations[1].name', name), 'strict')).not.toEqual([]);
    }
  });

  test('T3 T4 T5 a name past 2,000 code units costs its record, quickly', (context) => {
    for (const name of tried(context, long)) expect(readName(name)).toBeUndefined();
  });

  test('T2 T3 a name past 200 characters stops the build, a shorter one does not', () => {
    for (const name of ['W'.repeat(1000), 'é'.repeat(201)]) {
      expect(faultsOf(planted('organizations[1].name', name), 'strict')[0]).toContain('200 characters at most');
      expect(readName(name)).toBe(name);
    }
    expect(faultsOf(planted('organizations[1].name', 'é'.repeat(200)), 'strict')).toEqual([]);
  });

  test('T2 T6 T20 a label past 60 characters is cut between two of them, and past 36 it stops the build', (context) => {
    for (const unit of tried(context, ['W', 'é', '👩‍👩‍👧‍👦', '🇩🇪', 'नि'])) {
      const { dataset } = parseDataset(planted('organizations[1].label', unit.repeat(61)), 'lenient');
      const labels = [...dataset.organizations.values()].map(({ label }) => label);
      expect(labels).toContain(`${unit.repeat(60)}…`);
      expect(faultsOf(planted('organizations[1].label', unit.repeat(37)), 'strict')[0]).toContain(
        '36 characters at most',
      );
    }
  });

  test('T5 of a tower of marks four are kept', () => {
    expect(readName(`Z${'\u0335'.repeat(1500)}y`)).toBe(`Z${'\u0335'.repeat(4)}y`);
  });

  test('T7 T9 T10 T11 T18 T19 whatever a name holds, what is read of it is clean, and cleaning it again changes nothing', (context) => {
    for (const text of tried(context, hostileTexts)) {
      const name = readName(text);
      if (name === undefined) continue;
      expect(name, JSON.stringify(text)).toBe(name.normalize('NFC').trim());
      expect(name, JSON.stringify(text)).not.toMatch(
        /[\p{Cc}\p{Cs}\u2028\u2029\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffd]/u,
      );
      expect(name, JSON.stringify(text)).not.toMatch(/\p{M}{5}/u);
      expect(() => encodeURIComponent(name)).not.toThrow();
      expect(readName(name)).toBe(name);
    }
  });

  test.each(['null', 'undefined', 'NaN', 'true', '0', '-1', '&lt;b&gt;', '&amp;', '%s', '{{x}}', '$&', '<b>'])(
    'T14 T17 the name %j is read as it stands',
    (name) => expect(readName(name)).toBe(name),
  );

  test('T11 names that only a machine tells apart stop the build', (context) => {
    const twins = [
      'American  Federation of Teachers',
      'AMERICAN FEDERATION OF TEACHERS',
      'Ａmerican Federation of Teachers',
      'American Federation of\u00a0Teachers',
    ];
    for (const twin of tried(context, twins)) {
      expect(faultsOf(planted('organizations[1].name', twin), 'strict').join(), twin).toMatch(
        /a name that "aft" does not have|NFC/,
      );
    }
  });

  test('T16 letters of two scripts in one name are pointed out', (context) => {
    for (const name of tried(context, ['Аmerican Teachers', 'Machinistѕ', 'Τeamsters', 'Мachinists'])) {
      const { dataset } = parseDataset(planted('organizations[1].name', name), 'strict');
      expect(
        datasetWarnings(dataset).map(({ expected }) => expected),
        name,
      ).toEqual(['letters of one script']);
    }
    expect(datasetWarnings(parseDataset(articles, 'strict').dataset)).toEqual([]);
  });
});

describe('texts on their way out', () => {
  test('T10 T15 T19 what a CSV holds is what was put in, and no formula', (context) => {
    const texts = tried(context, hostileTexts);
    for (const text of texts) expect(csvCell(text), JSON.stringify(text)).not.toMatch(/^"?\s*[=+\-@\t\r]/);
    const seen = (text: string): string => text.replace(/[^\P{Cc}\t\r\n]/gu, '');
    const kept = texts.map(seen);
    const read = parseCsv(texts.map((text) => csvLine(['x', text])).join('')).map(([, cell = '']) => seen(cell));
    expect(read.map((cell, index) => (cell === `'${kept[index]}` ? kept[index] : cell))).toEqual(kept);
  });

  test('T12 T13 letters are searched without case and accents, whatever becomes of their length', () => {
    const fold = letterFold();
    for (const [a, b] of [
      ['İ', 'i'],
      ['É', 'e'],
      ['ß', 'ß'],
      ['ö', 'o'],
      ['ＡＦＬ', 'afl'],
    ] as const)
      expect(fold(a)).toBe(fold(b));
    expect(['Z', 'a', 'Éa', 'É', 'é'].sort(new Intl.Collator('en-US', { numeric: true }).compare)).toEqual([
      'a',
      'é',
      'É',
      'Éa',
      'Z',
    ]);
  });
});

describe('cutting', () => {
  const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
  const clusters = (text: string): readonly string[] => Array.from(segmenter.segment(text), ({ segment }) => segment);
  const anyText = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 80 }),
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(...hostileTexts),
  );

  /** Whether a text ends between two characters of another. */
  function endsWhole(cut: string, text: string): boolean {
    if (!cut.endsWith('…')) return true;
    const kept = clusters(cut.slice(0, -1));
    return kept.every((cluster, index) => cluster === clusters(text)[index]);
  }

  test('T6 T20 a family of four is one character', () => {
    expect(cutText('👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 2)).toBe('👩‍👩‍👧‍👦👩‍👩‍👧‍👦…');
    expect(cutLabel('🇩🇪🇫🇷🇮🇹', 2)).toBe('🇩🇪…');
  });

  test('T20 no cut ever splits what a reader sees as one', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 60 }), (text, length) => {
        const trimmed = text.trimStart();
        return endsWhole(cutLabel(trimmed, length), trimmed) && endsWhole(fittedText(trimmed, 14, length * 7), trimmed);
      }),
      { numRuns: 1500 },
    );
  });

  test('T2 T4 no line is wider than its room, whatever it says', (context) => {
    for (const text of tried(context, hostileTexts)) {
      expect(clusters(cutText(text, 60)).length).toBeLessThanOrEqual(61);
      for (const line of wrappedLines(text, 14, 120)) expect(line.length, JSON.stringify(text)).toBeLessThan(400);
    }
  });
});
