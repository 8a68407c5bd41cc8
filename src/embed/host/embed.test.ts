// @vitest-environment node
import { runInContext } from 'node:vm';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { JSDOM } from 'jsdom';
import { build } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import { liveSnippet } from '../html-snippets.ts';
import { wholeSnippet } from '../snippet-input.fixture.ts';

let code = '';

beforeAll(async () => {
  const entry = fileURLToPath(new URL('embed.ts', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'embed' }, target: 'es2022' },
  });
  const [output] = Array.isArray(built) ? built : [built];
  code = output && 'output' in output ? output.output[0].code : '';
}, 30_000);

/** A host page that runs the script with a script tag from this address, as often as asked. */
async function hostPage(addresses: readonly string[]): Promise<JSDOM> {
  const page = new JSDOM(`<!doctype html><body>${liveSnippet(wholeSnippet).html}`, {
    runScripts: 'outside-only',
    pretendToBeVisual: true,
  });
  for (const address of addresses) {
    const script = page.window.document.createElement('script');
    script.type = 'text/plain';
    if (address !== '') script.src = address;
    Object.defineProperty(page.window.document, 'currentScript', { value: script, configurable: true });
    runInContext(code, page.getInternalVMContext());
  }
  await new Promise((resolve) => setTimeout(resolve, 300));
  return page;
}

describe('embed.js', () => {
  it('is a classic script of at most 3 kB, compressed', () => {
    expect(code).not.toMatch(/^\s*(?:import|export)\b/m);
    expect(brotliCompressSync(code).length).toBeLessThanOrEqual(3 * 1024);
  });

  it('works with a query, in the page itself and in somebody else’s bundle', async () => {
    for (const address of [`${wholeSnippet.scriptAddress}?v=2`, '', 'https://cdn.example/all.js']) {
      const { document } = (await hostPage([address])).window;
      expect([address, document.querySelector('iframe')?.src]).toEqual([
        address,
        'https://charts.example/labor/embed/members/',
      ]);
    }
  });

  it('leaves nothing on the window but one symbol', async () => {
    const before = Reflect.ownKeys((await hostPage([])).window);
    const after = Reflect.ownKeys((await hostPage([wholeSnippet.scriptAddress])).window);
    // A window counts its iframes by number.
    expect(after.filter((key) => !before.includes(key) && key !== '0')).toEqual([
      Symbol.for('endorsements https://charts.example/labor/'),
    ]);
  });

  it('leaves figures of another site to that site’s script', async () => {
    const { document } = (await hostPage(['https://copy.example/labor/embed.js'])).window;
    expect(document.querySelectorAll('iframe')).toHaveLength(0);
  });

  it('holds nothing that loads, stores, navigates or runs text', () => {
    expect(code).not.toMatch(
      /innerHTML|outerHTML|insertAdjacentHTML|\beval\b|Function\(|fetch\(|XMLHttpRequest|sendBeacon|Storage|cookie|location/,
    );
  });
});
