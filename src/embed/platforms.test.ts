import { describe, expect, it } from 'vitest';
import { differences, lossIn, platforms, snippetFormats, type SnippetFormat } from './platforms.ts';
import { filteredSnippet, wholeSnippet } from './snippet-input.fixture.ts';

describe('platforms', () => {
  it('are each named once', () => {
    expect(new Set(platforms.map(({ id }) => id)).size).toBe(platforms.length);
    expect(new Set(platforms.map(({ name }) => name)).size).toBe(platforms.length);
  });

  it('have every format between them, so that none is offered that works nowhere', () => {
    expect(new Set(platforms.map(({ format }) => format))).toEqual(new Set(snippetFormats));
  });
});

describe('a format that is not the place’s own', () => {
  const told = (format: SnippetFormat): readonly string[] =>
    platforms.filter((platform) => lossIn(platform, format) !== '').map(({ id }) => id);

  it('is the only one of which something is lost', () => {
    for (const platform of platforms) expect(lossIn(platform, platform.format)).toBe('');
  });

  it('is not handed out without a word where it breaks the post or leaves nothing in it', () => {
    expect(told('live')).toEqual(['hugo', 'docusaurus', 'mdx', 'vitepress']);
    expect(told('image')).toEqual(['hugo', 'docusaurus', 'mdx']);
    expect(told('iframe')).toEqual(
      expect.arrayContaining(['wordpress', 'hugo', 'documents', 'docusaurus', 'mdx', 'markdown', 'email', 'upload']),
    );
    expect(told('markdown')).toEqual([]);
  });
});

describe('differences', () => {
  it('has nothing to say of a view that is kept as it is', () => {
    for (const format of snippetFormats) expect(differences(format, wholeSnippet, true)).toEqual([]);
  });

  it('says beforehand what a filtered view becomes, in every format that can’t keep it', () => {
    const told = snippetFormats.filter((format) => differences(format, filteredSnippet, true).length > 0);
    expect(told).toEqual(snippetFormats.filter((format) => format !== 'iframe'));
    expect(differences('link', filteredSnippet, true).join()).toContain('readers see Oak only');
  });

  it('says that links stay links where the site does not know its address', () => {
    expect(differences('link', wholeSnippet, false).join()).toContain('WordPress won’t turn it into a chart');
  });
});
