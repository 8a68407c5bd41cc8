import { describe, expect, it } from 'vitest';
import { defaultEmbedOptions, formatEmbedOptions, parseEmbedOptions, type EmbedOptions } from './embed-options.ts';

const all = ([null, 'light', 'dark'] as const).flatMap((theme) =>
  (['on', 'off'] as const).flatMap((title) =>
    (['own', 'none'] as const).map((background): EmbedOptions => ({ theme, title, background })),
  ),
);

describe('iframe options', () => {
  it.each(all)('are read as they were written: %j', (options) => {
    expect(parseEmbedOptions(formatEmbedOptions(options).toString())).toEqual(options);
  });

  it('leave defaults out', () => {
    expect(formatEmbedOptions(defaultEmbedOptions).toString()).toBe('');
  });

  it.each(['theme=dark%3Bbackground%3Aurl(x)', 'title=', 'background=%23fff', 'theme', '%E0%A4%A', '__proto__=1'])(
    'are the defaults where %s says nothing',
    (search) => {
      expect(parseEmbedOptions(search)).toEqual(defaultEmbedOptions);
    },
  );
});
