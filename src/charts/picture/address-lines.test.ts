import { expect, test } from 'vitest';
import { textWidth } from '../../marks/text-width.ts';
import { addressLines } from './address-lines.ts';

const long =
  'https://charts.example/labor/?record=public&candidate=sanders&from=2015-12&to=2016-01&sort=name&theme=dark#members';

test('a short address is one line, none is none', () => {
  expect(addressLines('https://charts.example/', 12, 600)).toEqual(['https://charts.example/']);
  expect(addressLines('', 12, 600)).toEqual([]);
});

test('a long address is broken behind its own marks, and stands whole', () => {
  const lines = addressLines(long, 12, 400);
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.join('')).toBe(long);
  for (const line of lines.slice(0, -1)) expect(line).toMatch(/[/?&]$/);
  for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(400);
});
