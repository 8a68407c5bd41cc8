// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { siteBase } from './site-base.ts';

function script(src: string): HTMLScriptElement {
  const element = document.createElement('script');
  element.type = 'text/plain';
  element.src = src;
  return element;
}

describe('siteBase', () => {
  afterEach(() => document.head.replaceChildren());

  it('is the folder of the running script', () => {
    vi.spyOn(document, 'currentScript', 'get').mockReturnValue(script('https://charts.example/labor/embed.js?v=1'));
    expect(siteBase(document)).toBe('https://charts.example/labor/');
  });

  it('is found from the page where no script is running', () => {
    document.head.append(script('https://cdn.example/other.js'), script('https://charts.example/labor/embed.js'));
    expect(siteBase(document)).toBe('https://charts.example/labor/');
  });

  it('is unknown where no script tells, or none from the web', () => {
    expect(siteBase(document)).toBeUndefined();
    document.head.append(script('data:text/javascript,/embed.js'));
    expect(siteBase(document)).toBeUndefined();
  });
});
