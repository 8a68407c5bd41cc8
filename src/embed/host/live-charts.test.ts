// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { liveSnippet } from '../html-snippets.ts';
import { filteredSnippet, wholeSnippet } from '../snippet-input.fixture.ts';
import {
  base,
  begin,
  end,
  heard,
  height,
  iframes,
  only,
  post,
  say,
  settled,
  runScript,
} from './live-charts.fixture.ts';

beforeEach(begin);
afterEach(end);

const pick = { sentinel: 'endorsements', type: 'pick', detail: { organization: null, endorsements: [] } };

describe('a live snippet', () => {
  it('gets an iframe with the exact view and no more rights than it needs', async () => {
    post(filteredSnippet);
    await runScript();
    const iframe = only(iframes());
    expect(Object.fromEntries([...iframe.attributes].map(({ name, value }) => [name, value]))).toMatchObject({
      src: `${base}embed/members/oak/?union=carters&theme=dark&title=off`,
      title: 'The carters went to Oak (Oak only; Carters only)',
      loading: 'lazy',
      referrerpolicy: 'strict-origin-when-cross-origin',
      sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox',
    });
  });

  it('keeps its image until the iframe has said how high it is, and then all of its caption but the small print', async () => {
    post(filteredSnippet);
    await runScript();
    const styleOf = (selector: string) => document.querySelector(selector)?.getAttribute('style');
    expect(document.querySelectorAll('figure a > img')).toHaveLength(1);
    expect(only(iframes()).style.visibility).toBe('hidden');
    say(height(612));
    expect(styleOf('figure a')).toContain('display: none');
    expect(only(iframes()).style).toMatchObject({ visibility: 'visible', height: '612px' });
    expect(styleOf('figcaption small')).toContain('display: none');
    expect(styleOf('figcaption')).toBeNull();
  });

  it('tells the page once that it is ready, and each pick', async () => {
    post(wholeSnippet);
    const [ready, picked] = [heard('ready'), heard('pick')];
    await runScript();
    say(height(500));
    say(height(700));
    say(pick);
    expect(ready).toEqual([{ address: `${base}embed/members/`, height: 500 }]);
    expect(picked).toEqual([pick.detail]);
  });

  it('is found without its class, its data and its styles', async () => {
    post(wholeSnippet);
    for (const element of document.body.querySelectorAll('*')) {
      for (const name of ['class', 'data-embed', 'style', 'width', 'height', 'loading']) element.removeAttribute(name);
    }
    await runScript();
    expect(only(iframes()).src).toBe(`${base}embed/members/`);
  });

  it('is known where its image was moved to another server, or is yet to come', async () => {
    for (const strip of ['class', 'data-embed']) {
      for (const [name, value] of [
        ['src', 'https://resized.example/i/chart.png?w=700'],
        ['data-src', `${base}embed/members/oak/chart.png`],
      ] as const) {
        post(filteredSnippet);
        document.querySelector('figure')!.removeAttribute(strip);
        document.querySelector('img')!.removeAttribute('src');
        document.querySelector('img')!.setAttribute(name, value);
        await runScript();
        const { pathname, searchParams } = new URL(only(iframes()).src);
        expect(pathname).toMatch(/\/embed\/members\//);
        expect([
          searchParams.get('union'),
          pathname.includes('oak') || searchParams.get('candidate') === 'oak',
        ]).toEqual(['carters', true]);
        end();
        begin();
      }
    }
  });

  it('that a page cache has copied is taken up as it is, and heard again', async () => {
    post(wholeSnippet);
    await runScript();
    say(height(500));
    const copy = document.body.cloneNode(true) as HTMLElement;
    document.body.replaceWith(copy);
    await new Promise(requestAnimationFrame);
    await settled();
    say(height(640));
    expect(only(iframes()).style.height).toBe('640px');
  });

  it('is left alone until its page has settled', async () => {
    vi.stubGlobal('requestIdleCallback', () => undefined);
    post(wholeSnippet);
    await runScript();
    expect(iframes()).toHaveLength(0);
  });

  it('in a part that a framework has yet to take over is left alone until it has', async () => {
    const root = Object.assign(document.createElement('div'), { id: '__docusaurus' });
    root.innerHTML = liveSnippet(wholeSnippet).html;
    document.body.append(root);
    await runScript();
    expect(iframes()).toHaveLength(0);
    Object.assign(root.querySelector('figure')!, { __reactFiber$x: {} });
    await vi.waitFor(() => expect(iframes()).toHaveLength(1));
  });

  it('without its link shows the image’s own view under the image’s own words', async () => {
    post(filteredSnippet);
    const image = document.querySelector('img')!;
    document.querySelector('figure')!.replaceChildren(image);
    document.querySelector('figure')!.removeAttribute('data-embed');
    await runScript();
    expect(only(iframes()).src).toBe(`${base}embed/members/oak/?theme=dark&title=off`);
    expect(only(iframes()).title).toBe(filteredSnippet.image.altText);
  });
});

describe('the host page', () => {
  it('may add figures later', async () => {
    await runScript();
    expect(iframes()).toHaveLength(0);
    post(wholeSnippet);
    await vi.waitFor(() => expect(iframes()).toHaveLength(1));
  });

  it('keeps figures that are none of ours', async () => {
    document.body.innerHTML = `
      <figure><a href="${base}"><img src="https://evil.example/labor/embed/members/chart.png" alt=""></a></figure>
      <figure><a href="${base}"><img src="https://charts.example.evil.example/labor/embed/members/chart.png" alt=""></a></figure>
      <figure><a href="${base}"><img src="${base}logo.png" alt=""></a></figure>
      <figure data-embed="https://evil.example/labor/embed/members/"><img src="${base}logo.png" alt=""></figure>
      <figure>words</figure>`;
    await runScript();
    expect(iframes()).toHaveLength(0);
  });

  it('gets iframes only for figures that come near, where it can tell', async () => {
    const watched: Element[] = [];
    let near: (entries: readonly { target: Element; isIntersecting: boolean }[], observer: object) => void = () => {};
    const observer = { observe: (element: Element) => void watched.push(element), unobserve: () => {} };
    class Nearness {
      constructor(callback: typeof near) {
        near = callback;
      }
      readonly observe = observer.observe;
      readonly disconnect = (): void => undefined;
      readonly unobserve = observer.unobserve;
    }
    vi.stubGlobal('IntersectionObserver', Nearness);
    post(wholeSnippet, filteredSnippet);
    await runScript();
    expect(watched).toHaveLength(2);
    near([{ target: watched[0]!, isIntersecting: false }], observer);
    expect(iframes()).toHaveLength(0);
    near([{ target: watched[1]!, isIntersecting: true }], observer);
    await settled();
    expect(only(iframes()).src).toContain('/oak/');
  });

  it('has no style that takes the iframe away', async () => {
    post(wholeSnippet);
    await runScript();
    say(height(612));
    const { style } = only(iframes());
    const important = ['display', 'width', 'height', 'border', 'visibility', 'position', 'max-height', 'min-width'];
    expect(important.map((name) => style.getPropertyPriority(name))).toEqual(important.map(() => 'important'));
  });
});
