import { describe, expect, it } from 'vitest';
import { platformNotes } from './platforms.ts';
import { formInWords, snippetForms } from './snippet-form.ts';

describe.each(snippetForms)('the %s form', (form) => {
  it('says what at least one platform does to it', () => {
    expect(platformNotes(form).length).toBeGreaterThan(0);
  });

  it('names no platform twice, and lists what works best first', () => {
    const order = ['live', 'picture', 'link', 'nothing'];
    const notes = platformNotes(form);
    expect(new Set(notes.map(({ platform }) => platform)).size).toBe(notes.length);
    const ranks = notes.map(({ result }) => order.indexOf(result));
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
  });

  it('is named, and says what it is for in one sentence', () => {
    expect(formInWords(form).use).toMatch(/^For [^.]+\.$/);
  });
});
