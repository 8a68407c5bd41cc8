import { describe, expect, it } from 'vitest';
import { differences, lossIn, platforms, snippetForms, type SnippetForm } from './platforms.ts';
import { filteredSnippet, wholeSnippet } from './snippet-view.fixture.ts';

describe('platforms', () => {
  it('are each named once', () => {
    expect(new Set(platforms.map(({ id }) => id)).size).toBe(platforms.length);
    expect(new Set(platforms.map(({ name }) => name)).size).toBe(platforms.length);
  });

  it('have every form between them, so that none is offered that works nowhere', () => {
    expect(new Set(platforms.map(({ form }) => form))).toEqual(new Set(snippetForms));
  });
});

describe('a form that is not the place’s own', () => {
  const told = (form: SnippetForm): readonly string[] =>
    platforms.filter((platform) => lossIn(platform, form) !== '').map(({ id }) => id);

  it('is the only one of which something is lost', () => {
    for (const platform of platforms) expect(lossIn(platform, platform.form)).toBe('');
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
    for (const form of snippetForms) expect(differences(form, wholeSnippet, true)).toEqual([]);
  });

  it('says beforehand what a filtered view becomes, in every form that can’t keep it', () => {
    const told = snippetForms.filter((form) => differences(form, filteredSnippet, true).length > 0);
    expect(told).toEqual(snippetForms.filter((form) => form !== 'iframe'));
    expect(differences('link', filteredSnippet, true).join()).toContain('readers see Oak only');
  });

  it('says that links stay links where the site does not know its address', () => {
    expect(differences('link', wholeSnippet, false).join()).toContain('WordPress won’t turn it into a chart');
  });
});
