import { fetchBytes } from '../../dataset/fetch-file.ts';

/**
 * The fonts that the page has, as style rules with the files inside, so that a picture shows its words alike wherever
 * it is opened. What can't be fetched is left out: the picture then falls back as the page would.
 */
export async function pageFonts(document: Document, signal: AbortSignal): Promise<string> {
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[as="font"]')];
  const faces = await Promise.all(links.map(async (link) => inlined(link, signal).catch(() => '')));
  return faces.join('');
}

async function inlined({ href, dataset }: HTMLLinkElement, signal: AbortSignal): Promise<string> {
  const data = dataAddress(await fetchBytes(href, signal), 'font/woff2');
  const { family = '', weight = '' } = dataset;
  return `@font-face{font-family:"${family}";font-weight:${weight};src:url(${data}) format("woff2")}`;
}

function dataAddress(bytes: ArrayBuffer, type: string): string {
  const characters = Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte));
  return `data:${type};base64,${btoa(characters.join(''))}`;
}
