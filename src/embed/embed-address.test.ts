import { describe, expect, it } from 'vitest';
import { defaultEmbedOptions } from './embed-options.ts';
import { embedAddress, pictureAddressWith } from './embed-address.ts';

const site = 'https://charts.example/labor/';

describe('embedAddress', () => {
  it('is the folder of the picture with the filter of the view', () => {
    const address = embedAddress(`${site}?union=carters&to=2015-12#members`, `${site}embed/members/chart.png`);
    expect(address).toBe(`${site}embed/members/?union=carters&to=2015-12`);
  });

  it('leaves the candidate to the folder that says it', () => {
    const address = embedAddress(`${site}?candidate=oak`, `${site}embed/members/oak/chart.png`);
    expect(address).toBe(`${site}embed/members/oak/`);
  });

  it('keeps candidates that the folder does not say', () => {
    const address = embedAddress(`${site}?candidate=ash&candidate=oak`, `${site}embed/members/chart.png`);
    expect(address).toBe(`${site}embed/members/?candidate=ash&candidate=oak`);
  });

  it('adds the options from the fragment of the picture, which win', () => {
    const picture = pictureAddressWith(`${site}embed/timeline/chart.png`, {
      theme: 'dark',
      title: 'off',
      background: 'none',
    });
    expect(picture).toBe(`${site}embed/timeline/chart.png#theme=dark&title=off&background=none`);
    const address = embedAddress(`${site}?theme=light&record=public`, picture);
    expect(address).toBe(`${site}embed/timeline/?theme=dark&record=public&title=off&background=none`);
  });

  it('leaves no fragment where every option is the default', () => {
    const picture = pictureAddressWith(`${site}embed/timeline/chart.png`, defaultEmbedOptions);
    expect(picture).toBe(`${site}embed/timeline/chart.png`);
    expect(embedAddress(site, picture)).toBe(`${site}embed/timeline/`);
  });
});
