import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy, type PolicyPage } from './content-security-policy.ts';

const plain: PolicyPage = { page: 'app', siteOrigin: null, scriptHashes: [], styleHashes: [] };

function directives(policy: string): ReadonlyMap<string, string> {
  return new Map(policy.split('; ').map((directive) => [directive.split(' ')[0] ?? '', directive]));
}

describe('contentSecurityPolicy', () => {
  it('forbids what it does not name, and everything inline but what is hashed', () => {
    const policy = directives(
      contentSecurityPolicy({ ...plain, scriptHashes: ['sha256-a'], styleHashes: ['sha256-b', 'sha256-c'] }),
    );
    expect(policy.get('default-src')).toBe("default-src 'none'");
    expect(policy.get('script-src')).toBe("script-src 'self' 'sha256-a'");
    expect(policy.get('style-src')).toBe("style-src 'self' 'sha256-b' 'sha256-c'");
  });

  it.each(['app', 'embed'] as const)('never allows unsafe, wildcard or foreign sources in the %s page', (page) => {
    const policy = contentSecurityPolicy({ ...plain, page });
    expect(policy).not.toMatch(/unsafe|https?:|strict-dynamic/);
    expect(policy).not.toContain('*');
  });

  it('names the site’s origin in pages for embeds: to WebKit, a sandboxed embed is no part of its own site', () => {
    const known = { ...plain, siteOrigin: 'https://example.org' };
    const embed = directives(contentSecurityPolicy({ ...known, page: 'embed' }));
    expect(embed.get('script-src')).toBe("script-src 'self' https://example.org");
    expect(contentSecurityPolicy(known)).toBe(contentSecurityPolicy(plain));
  });

  it('lets the dashboard alone fetch, and embeds alone name a script: the list that they don’t hold', () => {
    const [app, embed] = (['app', 'embed'] as const).map((page) =>
      directives(contentSecurityPolicy({ ...plain, page })),
    );
    expect([app?.get('connect-src'), app?.get('trusted-types')]).toEqual([
      "connect-src 'self'",
      "trusted-types 'none'",
    ]);
    expect([embed?.get('connect-src'), embed?.get('trusted-types')]).toEqual([undefined, 'trusted-types list-script']);
  });
});
