/** An element of well-formed markup. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };

/** Reads the markup that React writes of one element: every tag closed, every attribute in double quotes. */
export function markupTree(markup: string): Element {
  const root: { children: (Element | string)[] } = { children: [] };
  const open = [root];
  for (const [, closing, name, rest = '', ended, text] of markup.matchAll(/<(\/?)([\w-]+)([^>]*?)(\/?)>|([^<]+)/g)) {
    const parent = open.at(-1);
    if (!parent) throw new Error(`one closing tag too many in ${markup}`);
    if (text !== undefined) parent.children.push(decoded(text));
    else if (closing === '/') open.pop();
    else {
      const element = { name: name ?? '', attributes: attributesIn(rest), children: [] };
      parent.children.push(element);
      if (ended === '') open.push(element);
    }
  }
  const [element] = root.children;
  if (element === undefined || typeof element === 'string') throw new Error(`no element in ${markup}`);
  return element;
}

function attributesIn(text: string): Readonly<Record<string, string>> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', value = ''] of text.matchAll(/([\w-]+)="([^"]*)"/g)) attributes[name] = decoded(value);
  return attributes;
}

function decoded(text: string): string {
  return text.replace(/&([#\w]+);/g, (whole, name: string) => entities[name] ?? whole);
}
