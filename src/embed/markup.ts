import { opensInNewTab } from '../ui/outside-link.tsx';

/** Text that is safe as HTML, made by the functions of this file alone. */
export interface Markup {
  readonly html: string;
}

type Tag = 'a' | 'blockquote' | 'figcaption' | 'figure' | 'iframe' | 'img' | 'link' | 'meta' | 'p' | 'script' | 'small';
const voidTags: readonly Tag[] = ['img', 'link', 'meta'];

/** An element. Attribute values and texts are escaped here; names come from our own code. `true` is an attribute without a value. */
export function element(
  tag: Tag,
  attributes: Readonly<Record<string, string | number | true>>,
  ...children: readonly Markup[]
): Markup {
  const pairs = Object.entries(attributes).map(([name, value]) =>
    value === true ? ` ${name}` : ` ${name}="${escaped(String(value))}"`,
  );
  const start = `<${tag}${pairs.join('')}>`;
  return { html: voidTags.includes(tag) ? start : `${start}${children.map(({ html }) => html).join('')}</${tag}>` };
}

/** A text. */
export function escapedText(content: string): Markup {
  return { html: escaped(content) };
}

/** What a link to a tab of its own says of it, for ears. */
export const newTabNote: Markup = { html: `<span class="visually-hidden">${opensInNewTab}</span>` };

/** Several lines, one under the other. */
export function lines(...content: readonly Markup[]): Markup {
  return { html: content.map(({ html }) => html).join('\n') };
}

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // Blog engines run what stands in two braces, before they look at the HTML.
  '{': '&#123;',
  '}': '&#125;',
};

function escaped(content: string): string {
  return oneLine(content).replace(/[&<>"'{}]/g, (character) => references[character] ?? '');
}

/** The text on one line and well-formed: a blank line would end the HTML in Markdown, half a character would be refused. */
export function oneLine(content: string): string {
  return content
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

const unsafe = /[{}|\\^`'()[\]<>"\s]/g;

/**
 * An absolute http or https address, written so that neither HTML nor Markdown nor a template reads it as anything
 * else. Throws for any other: an address in a snippet is ours, so a wrong one is our fault.
 */
export function snippetAddress(address: string): string {
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw new TypeError(`"${address}" is no web address`);
  return url.href.replace(unsafe, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
