import { fetchBytes } from '../../dataset/fetch-bytes.ts';

/**
 * The fonts that the page has, as style rules with the files inside, so that a picture shows its words alike wherever
 * it is opened. What can't be fetched is left out: the picture then falls back as the page would.
 */
export async function pageFonts(document: Document, signal: AbortSignal): Promise<string> {
  const rules = [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSFontFaceRule);
  const faces = await Promise.all(rules.map(async (rule) => inlined(rule, document.baseURI, signal).catch(() => '')));
  return faces.join('');
}

async function inlined({ style }: CSSFontFaceRule, base: string, signal: AbortSignal): Promise<string> {
  const [, path = ''] = /url\(["']?([^"')]+)/.exec(style.getPropertyValue('src')) ?? [];
  const data = dataAddress(await fetchBytes(new URL(path, base).href, signal), 'font/woff2');
  const [family, weight] = ['font-family', 'font-weight'].map((name) => style.getPropertyValue(name));
  return `@font-face{font-family:${family};font-weight:${weight};src:url(${data}) format("woff2")}`;
}

function dataAddress(bytes: ArrayBuffer, type: string): string {
  const characters = Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte));
  return `data:${type};base64,${btoa(characters.join(''))}`;
}
