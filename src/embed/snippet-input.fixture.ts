import { defaultEmbedOptions } from './embed-address.ts';
import type { SnippetInput } from './snippet-input.ts';

const site = 'https://charts.example/labor/';

/** A view without a filter. */
export const wholeSnippet: SnippetInput = {
  title: 'Bakers and carters went to Oak',
  filterWords: 'all endorsements',
  sources: 'The Gazette, The Herald',
  viewAddress: `${site}#members`,
  image: {
    address: `${site}embed/members/chart.png`,
    widthPx: 1400,
    heightPx: 900,
    match: 'exact',
    altText: 'Bar chart of 6 organizations. Oak has 4, Ash 2.',
    shows: 'all endorsements',
  },
  scriptAddress: `${site}embed.js`,
  widthPx: 700,
  heightPx: 560,
  narrowHeightPx: 840,
  options: defaultEmbedOptions,
};

/** A view with a filter that no image was drawn for. */
export const filteredSnippet: SnippetInput = {
  ...wholeSnippet,
  title: 'The carters went to Oak',
  filterWords: 'Oak only; Carters only',
  viewAddress: `${site}?candidate=oak&union=carters#members`,
  image: {
    ...wholeSnippet.image,
    address: `${site}embed/members/oak/chart.png`,
    match: 'nearest',
    altText: 'Bar chart of 4 organizations for Oak.',
    shows: 'Oak only',
  },
  options: { theme: 'dark', hasTitle: false, background: 'own' },
};

/** The same view with one hostile text everywhere that a text goes. */
export function hostileSnippet(hostile: string): SnippetInput {
  return {
    ...filteredSnippet,
    title: hostile,
    filterWords: hostile,
    sources: hostile,
    image: { ...filteredSnippet.image, altText: hostile, shows: hostile },
  };
}

/** Texts that break out of careless quoting, in HTML, Markdown, templates and shortcodes. */
export const breakoutTexts = [
  '"><script>alert(1)</script>',
  "'><img src=x onerror=alert(1)>",
  '" onload="alert(1)" x="',
  '</a></figcaption></figure><iframe src=//evil.example>',
  '</script><script src=//evil.example></script>',
  '<!-- open comment',
  ']]>&lt;b&gt;&#60;b&#62;',
  '](javascript:alert(1)) [x',
  '![x](https://evil.example/x.png)',
  '[x]: https://evil.example',
  '<https://evil.example> https://evil.example www.evil.example a@evil.example',
  '*a* _b_ `c` ~~d~~ # e | f',
  'line\n\n# heading\n\n<script>alert(1)</script>\n',
  'line\r\r> quote\u2028\u2029\u0000\u0007\u009f',
  '{{ 7 * 7 }} {% raw %} {{< youtube x >}} {{% y %}} <%= 1 %> ${1} #{1}',
  '` >}} {{< endorsements-chart title=`x',
  'trailing backslash \\',
  '\uD800 half \uDC00',
  '&amp; &#x27; &quot',
  'x'.repeat(5000),
];

/** An address that is code. */
export const codeAddress = ['javascript', 'alert(1)'].join(':');
