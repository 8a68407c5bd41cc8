import { expect, test } from 'vitest';
import articles from '../../data/articles.json' with { type: 'json' };
import publicRecord from '../../data/public-record.json' with { type: 'json' };

/** What is quoted letter for letter. */
const quoted = ['printed', 'headline'];

test.each([articles, publicRecord])('$record: only what is quoted has straight apostrophes', (record) => {
  const straight: string[] = [];
  JSON.stringify(record, (key, value: unknown) => {
    if (typeof value === 'string' && value.includes("'") && !quoted.includes(key)) straight.push(value);
    return value;
  });
  expect(straight).toEqual([]);
});
