import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { hostileTexts } from '../dataset/hostile-texts.fixture.ts';
import { dataScript } from '../build/head-html.ts';
import { hostileView } from './snippet-view.fixture.ts';
import type { SnippetForm } from './snippet-form.ts';
import { snippets } from './snippets.ts';

type Tree = ReturnType<ReturnType<typeof htmlParser>['parse']>;
type Element = Extract<Tree['children'][number], { type: 'element' }>;

/** An HTML parser by the standard: what a browser makes of a text. */
function htmlParser() {
  return unified().use(rehypeParse, { fragment: true });
}

/** The elements that a piece of HTML makes, in order. */
function elements(html: string): readonly Element[] {
  const inside = (node: Tree | Element): readonly Element[] =>
    node.children.flatMap((child) => (child.type === 'element' ? [child, ...inside(child)] : []));
  return inside(htmlParser().parse(html));
}

/** The text inside an element that holds nothing else. */
function words(element: Element | undefined): string {
  return (element?.children ?? []).map((child) => (child.type === 'text' ? child.value : '')).join('');
}

const forms: readonly (readonly [SnippetForm, readonly string[]])[] = [
  ['live', ['figure', 'a', 'img', 'figcaption', 'a', 'small', 'script']],
  ['image', ['figure', 'a', 'img', 'figcaption', 'a', 'small']],
  ['iframe', ['iframe']],
];

test('each hostile text as title, caption, source and alternative text makes no element and no attribute', () => {
  const names = (found: readonly Element[]): string =>
    found.map((one) => `${one.tagName}[${Object.keys(one.properties).join()}]`).join();
  const plain = new Map(
    snippets(hostileView('plain')).map(({ form, texts }) => [form, names(elements(texts.at(-1)?.text ?? ''))]),
  );
  for (const text of hostileTexts) {
    for (const { form, texts } of snippets(hostileView(text))) {
      const expected = forms.find(([name]) => name === form)?.[1];
      if (!expected) continue;
      const found = elements(texts.at(-1)?.text ?? '');
      expect(
        found.map(({ tagName }) => tagName),
        JSON.stringify(text),
      ).toEqual(expected);
      expect(names(found), JSON.stringify(text)).toBe(plain.get(form));
    }
  }
});

test('an iframe is lazy and has its height in the snippet itself', () => {
  const [iframe] = elements(
    snippets(hostileView('x'))
      .find(({ form }) => form === 'iframe')
      ?.texts.at(-1)?.text ?? '',
  );
  expect([iframe?.properties['loading'], iframe?.properties['height']]).toEqual(['lazy', 560]);
});

test('data written into a page ends no element and comes back letter for letter', () => {
  for (const text of hostileTexts) {
    const html = dataScript('application/json', 'data', { [text]: text });
    const found = elements(html);
    expect(
      found.map(({ tagName }) => tagName),
      JSON.stringify(text),
    ).toEqual(['script']);
    expect(JSON.parse(words(found[0]))).toEqual(JSON.parse(JSON.stringify({ [text]: text })));
  }
});
