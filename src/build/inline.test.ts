import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { breakoutTexts } from '../embed/snippet-input.fixture.ts';
import { dataScript, policyMeta } from './inline.ts';

function directives(...parts: Parameters<typeof policyMeta>): ReadonlyMap<string, string> {
  const policy = JSDOM.fragment(policyMeta(...parts)).querySelector('meta')?.content ?? '';
  expect(policy).not.toMatch(/unsafe|strict-dynamic|\*/);
  return new Map(policy.split('; ').map((directive) => [directive.split(' ')[0] ?? '', directive]));
}

const nothing = { scripts: [], styles: [] };

test('a policy forbids what it does not name, and everything inline but what is hashed', () => {
  const policy = directives('app', { scripts: ['a'], styles: ['b', 'c'] }, null);
  expect(policy.get('default-src')).toBe("default-src 'none'");
  expect(policy.get('script-src')).toMatch(/^script-src 'self' 'sha256-[\w+/=]{44}'$/);
  expect(policy.get('style-src')).toMatch(/^style-src 'self'( 'sha256-[\w+/=]{44}'){2}$/);
  expect(() => policyMeta('app', { scripts: [' a'], styles: [] }, null)).toThrow('squeezed');
});

test('pages for embeds name the site’s origin: to WebKit, a sandboxed embed is no part of its own site', () => {
  const site = 'https://example.org/unions/';
  expect(directives('embed', nothing, site).get('script-src')).toBe("script-src 'self' https://example.org");
  expect(directives('app', nothing, site)).toEqual(directives('app', nothing, null));
});

test('the dashboard alone may fetch, and embeds alone name a script: the list that they don’t hold', () => {
  const [app, embed] = (['app', 'embed'] as const).map((page) => directives(page, nothing, null));
  expect([app?.get('connect-src'), app?.get('trusted-types')]).toEqual(["connect-src 'self'", "trusted-types 'none'"]);
  expect([embed?.get('connect-src'), embed?.get('trusted-types')]).toEqual([undefined, 'trusted-types list-script']);
});

test.each(breakoutTexts)('data in a page come back, and end where they end: %j', (hostile) => {
  const fragment = JSDOM.fragment(dataScript('application/json', 'data', { [hostile]: [hostile] }));
  expect(fragment.childNodes).toHaveLength(1);
  expect(JSON.parse(fragment.querySelector('script')?.textContent ?? '')).toEqual({ [hostile]: [hostile] });
});
