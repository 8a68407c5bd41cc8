import { describe, expect, it } from 'vitest';
import {
  defaultEmbedOptions,
  embedAddress,
  formatEmbedOptions,
  imageAddressWith,
  parseEmbedOptions,
  type EmbedOptions,
} from './embed-address.ts';

const site = 'https://charts.example/labor/';

describe('embedAddress', () => {
  it('keeps candidates that the folder does not say', () => {
    const address = embedAddress(`${site}?candidate=ash&candidate=oak`, `${site}embed/members/chart.png`);
    expect(address).toBe(`${site}embed/members/?candidate=ash&candidate=oak`);
  });

  it('adds the options from the fragment of the image, which win', () => {
    const image = imageAddressWith(`${site}embed/timeline/chart.png`, {
      theme: 'dark',
      hasTitle: false,
      background: 'none',
    });
    expect(image).toBe(`${site}embed/timeline/chart.png#theme=dark&title=off&background=none`);
    const address = embedAddress(`${site}?theme=light&record=public`, image);
    expect(address).toBe(`${site}embed/timeline/?theme=dark&record=public&title=off&background=none`);
  });

  it('leaves no fragment where every option is the default', () => {
    const image = imageAddressWith(`${site}embed/timeline/chart.png`, defaultEmbedOptions);
    expect(image).toBe(`${site}embed/timeline/chart.png`);
    expect(embedAddress(site, image)).toBe(`${site}embed/timeline/`);
  });
});

const all = ([null, 'light', 'dark'] as const).flatMap((theme) =>
  [true, false].flatMap((hasTitle) =>
    (['own', 'none'] as const).map((background): EmbedOptions => ({ theme, hasTitle, background })),
  ),
);

describe('iframe options', () => {
  it.each(all)('are read as they were written: %j', (options) => {
    expect(parseEmbedOptions(formatEmbedOptions(options))).toEqual(options);
  });

  it.each(['theme=dark%3Bbackground%3Aurl(x)', 'title=', 'background=%23fff', 'theme', '%E0%A4%A', '__proto__=1'])(
    'are the defaults where %s says nothing',
    (search) => {
      expect(parseEmbedOptions(search)).toEqual(defaultEmbedOptions);
    },
  );
});
