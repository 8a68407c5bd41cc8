import { describe, expect, it } from 'vitest';
import { defaultFrameOptions, formatFrameOptions, parseFrameOptions, type FrameOptions } from './frame-options.ts';

const all = ([null, 'light', 'dark'] as const).flatMap((theme) =>
  (['on', 'off'] as const).flatMap((title) =>
    (['own', 'none'] as const).map((background): FrameOptions => ({ theme, title, background })),
  ),
);

describe('frame options', () => {
  it.each(all)('are read as they were written: %j', (options) => {
    expect(parseFrameOptions(formatFrameOptions(options).toString())).toEqual(options);
  });

  it('leave defaults out', () => {
    expect(formatFrameOptions(defaultFrameOptions).toString()).toBe('');
  });

  it.each(['theme=dark%3Bbackground%3Aurl(x)', 'title=', 'background=%23fff', 'theme', '%E0%A4%A', '__proto__=1'])(
    'are the defaults where %s says nothing',
    (search) => {
      expect(parseFrameOptions(search)).toEqual(defaultFrameOptions);
    },
  );
});
