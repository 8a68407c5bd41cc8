import { describe, expect, it } from 'vitest';
import { defaultEmbedOptions } from './embed-options.ts';
import { embedAddress, imageAddressWith } from './embed-address.ts';

const site = 'https://charts.example/labor/';

describe('embedAddress', () => {
  it('keeps candidates that the folder does not say', () => {
    const address = embedAddress(`${site}?candidate=ash&candidate=oak`, `${site}embed/members/chart.png`);
    expect(address).toBe(`${site}embed/members/?candidate=ash&candidate=oak`);
  });

  it('adds the options from the fragment of the image, which win', () => {
    const image = imageAddressWith(`${site}embed/timeline/chart.png`, {
      theme: 'dark',
      title: 'off',
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
