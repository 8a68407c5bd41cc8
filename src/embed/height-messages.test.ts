import { describe, expect, it } from 'vitest';
import { isHeightMessage } from './embed-message.ts';
import { heightMessages, hostOfEmbed, isHeightRequest } from './send-heights.ts';

const href = 'https://charts.example/embed/members/?childId=chart-1#?secret=a1B2c3D4e5';
const known = hostOfEmbed(new URL(href));
const unknown = hostOfEmbed(new URL('https://charts.example/embed/members/'));

describe('hostOfEmbed', () => {
  it('finds the marks of pym.js and WordPress', () => {
    expect(known).toEqual({ address: href, pymId: 'chart-1', wordpressSecret: 'a1B2c3D4e5' });
  });

  it('finds none in a plain address', () => {
    expect(unknown).toMatchObject({ pymId: '', wordpressSecret: null });
  });

  it.each(['#?secret=', '#?secret=<b>', '#secretive', `#?secret=${'x'.repeat(65)}`])(
    'finds no secret in %s',
    (hash) => {
      expect(hostOfEmbed({ href, search: '', hash }).wordpressSecret).toBeNull();
    },
  );

  it('finds no id in one that could speak for itself', () => {
    expect(hostOfEmbed({ href, search: '?childId=axPYMxheightxPYMx1%0a', hash: '' }).pymId).toBe('');
  });
});

describe('heightMessages', () => {
  it('says one height in four dialects', () => {
    expect(heightMessages(known, 480)).toEqual([
      { sentinel: 'amp', type: 'embed-size', height: 480 },
      'pymxPYMxchart-1xPYMxheightxPYMx480',
      JSON.stringify({ src: href, context: 'iframe.resize', height: 480 }),
      { message: 'height', value: 480, secret: 'a1B2c3D4e5' },
    ]);
  });

  it('says nothing to WordPress without a secret', () => {
    expect(heightMessages(unknown, 480)).toHaveLength(3);
  });

  it('is understood by our own script in exactly one dialect', () => {
    expect(heightMessages(known, 480).filter(isHeightMessage)).toHaveLength(1);
  });
});

describe('isHeightRequest', () => {
  it('hears pym.js tell its width and WordPress be ready', () => {
    expect(isHeightRequest(known, 'pymxPYMxchart-1xPYMxwidthxPYMx640')).toBe(true);
    expect(isHeightRequest(known, { message: 'ready', secret: 'a1B2c3D4e5' })).toBe(true);
  });

  it.each([
    'pymxPYMxchart-2xPYMxwidthxPYMx640',
    'pymxPYMxchart-1xPYMxnavigateToxPYMxhttps://evil.example',
    'pymxPYMxchart-1xPYMxwidthxPYMxwide',
    { message: 'ready', secret: 'another' },
    { message: 'ready' },
    { message: 'height', value: 1, secret: 'a1B2c3D4e5' },
    null,
    42,
  ])('passes over %j', (message) => {
    expect(isHeightRequest(known, message)).toBe(false);
  });

  it('hears no WordPress that gave no secret', () => {
    expect(isHeightRequest(unknown, { message: 'ready', secret: null })).toBe(false);
  });
});
