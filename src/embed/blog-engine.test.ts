import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { liveFigure } from './host/live-figure.ts';
import { filteredView, hostileTexts, hostileView } from './snippet-view.fixture.ts';
import { iframeOf } from './snippet-view.ts';
import { snippets } from './snippets.ts';
import type { SnippetForm } from './snippet-form.ts';

const forms: readonly SnippetForm[] = ['live', 'iframe', 'image', 'markdown'];
const views = [filteredView, ...hostileTexts.map(hostileView)];
const require = createRequire(import.meta.url);
const folder = mkdtempSync(join(tmpdir(), 'posts-'));

/** Posts as authors write them, one in Markdown and one in HTML for each view, built by Eleventy as it comes. */
beforeAll(() => {
  for (const [index, view] of views.entries()) {
    const written = new Map(snippets(view).map(({ form, texts }) => [form, texts[0]?.text ?? '']));
    const post = forms.map((form) => `<h2>${form}</h2>\n\n${written.get(form)}\n`).join('\n');
    writeFileSync(join(folder, `markdown-${index}.md`), `A *first* line.\n\n${post}\nA last line.\n`);
    writeFileSync(join(folder, `html-${index}.html`), `<p>A first line.</p>\n${post}\n<p>A last line.</p>\n`);
  }
  const eleventy = join(dirname(require.resolve('@11ty/eleventy')), '..', 'cmd.cjs');
  execFileSync(process.execPath, [eleventy, '--input=.', '--output=built', '--quiet'], { cwd: folder, stdio: 'pipe' });
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

function built(name: string): DocumentFragment {
  return JSDOM.fragment(readFileSync(join(folder, 'built', name, 'index.html'), 'utf8'));
}

function names(post: DocumentFragment): readonly string[] {
  return [...post.querySelectorAll('*')].map(({ localName }) => localName).filter((name) => name !== 'h2');
}

const figure = ['figure', 'a', 'img', 'figcaption', 'a', 'small'];

describe('a post built by Eleventy', () => {
  it('has in Markdown the live figure and its script, the iframe, the picture twice', () => {
    const drawn = ['p', 'a', 'img', 'p', 'a'];
    expect(names(built('markdown-0'))).toEqual(['p', 'em', ...figure, 'script', 'iframe', ...figure, ...drawn, 'p']);
  });

  it('has in HTML the live figure and its script, the iframe, the picture', () => {
    expect(names(built('html-0'))).toEqual(['p', ...figure, 'script', 'iframe', ...figure, 'p']);
  });

  it.each(['markdown-0', 'html-0'])('lets the script find the exact view: %s', (name) => {
    const found = liveFigure(built(name).querySelector('figure')!, 'https://charts.example/labor/');
    expect(found?.iframe.address).toBe(iframeOf(filteredView).address);
    expect(built(name).querySelector('iframe')?.src).toBe(iframeOf(filteredView).address);
  });

  it.each(views.map((_, index) => index))('has no other elements whatever the texts: view %i', (index) => {
    expect(names(built(`markdown-${index}`))).toEqual(names(built('markdown-0')));
    expect(names(built(`html-${index}`))).toEqual(names(built('html-0')));
  });

  it('runs nothing of a text as a template', () => {
    const index = views.findIndex(({ title }) => title.includes('7 * 7'));
    expect(built(`markdown-${index}`).querySelector('img')?.alt).toBe(views[index]?.title);
    expect(built(`html-${index}`).querySelector('img')?.alt).toBe(views[index]?.title);
  });
});
