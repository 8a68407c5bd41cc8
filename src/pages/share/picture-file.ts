import type { ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { chartNamed } from '../../charts/charts.ts';
import { chartPicture } from '../../charts/picture/chart-picture.tsx';
import { spacedRuns } from '../../charts/picture/spaced-runs.ts';
import { fetchBytes } from '../../dataset/fetch-file.ts';
import type { SharedChart } from './shared-chart.ts';

const widthPx = 800;
/** How long the fonts may take to come, in milliseconds; they are in the cache already. */
const fontsMs = 4000;

/**
 * A chart of exactly this view as a file that needs nothing from elsewhere, not even its fonts: SVG, or PNG at so many
 * pixels of the file for each of the drawing. Throws where the browser can't; null where it hands out noise for what a
 * page has drawn, to keep readers from being recognized.
 */
export async function pictureFile(
  { view, chart, address }: SharedChart,
  theme: 'light' | 'dark',
  density: 1 | 2 | 'svg',
): Promise<Blob | null> {
  const definition = chartNamed(chart);
  const picture = chartPicture({ definition, view: { ...view, isWhole: true }, theme, widthPx, address });
  const svg = svgText(picture.svg, await pageFonts(AbortSignal.timeout(fontsMs)));
  const file = new Blob([svg], { type: 'image/svg+xml' });
  if (density === 'svg') return file;
  return isPoisoned() ? null : pngOf(file, picture, density);
}

/** A picture that React draws, as the text of an SVG file with some more rules of style inside. */
function svgText(picture: ReactElement, style: string): string {
  const container = document.createElement('div');
  const drawing = createRoot(container);
  try {
    flushSync(() => drawing.render(picture));
    const svg = container.querySelector('svg');
    if (!svg) throw new Error('the picture has no svg element');
    const rules = document.createElementNS(svg.namespaceURI, 'style');
    rules.textContent = style;
    svg.prepend(rules);
    // The serializer writes it from the element's own namespace; some would write it twice.
    svg.removeAttribute('xmlns');
    return spacedRuns(new XMLSerializer().serializeToString(svg));
  } finally {
    drawing.unmount();
  }
}

/**
 * The fonts that the page has, as style rules with the files inside, so that a picture shows its words alike wherever
 * it is opened. What can't be fetched is left out: the picture then falls back as the page would.
 */
async function pageFonts(signal: AbortSignal): Promise<string> {
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[as="font"]')];
  const faces = await Promise.all(links.map(async (link) => fontFace(link, signal).catch(() => '')));
  return faces.join('');
}

async function fontFace({ href, dataset }: HTMLLinkElement, signal: AbortSignal): Promise<string> {
  const bytes = new Uint8Array(await fetchBytes(href, signal));
  const data = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  const { family = '', weight = '' } = dataset;
  return `@font-face{font-family:"${family}";font-weight:${weight};src:url(data:font/woff2;base64,${data}) format("woff2")}`;
}

interface SizePx {
  readonly widthPx: number;
  readonly heightPx: number;
}

async function pngOf(svg: Blob, { widthPx, heightPx }: SizePx, density: number): Promise<Blob> {
  const address = URL.createObjectURL(svg);
  try {
    const image = new Image(widthPx, heightPx);
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [Math.round(widthPx * density), Math.round(heightPx * density)];
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => {
        if (blob) resolve(blob);
        else reject(new Error(`a canvas of ${canvas.width} by ${canvas.height} px makes no PNG here`));
      }, 'image/png');
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** Whether a canvas, read back, is something else than was drawn on it; a hair's breadth is no matter. */
function isPoisoned(): boolean {
  const drawn = [10, 200, 90, 255];
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [8, 8];
  const drawing = canvas.getContext('2d');
  if (!drawing) return true;
  drawing.fillStyle = `rgb(${drawn.slice(0, 3).join()})`;
  drawing.fillRect(0, 0, 8, 8);
  const read = drawing.getImageData(0, 0, 8, 8).data;
  return read.some((value, index) => Math.abs(value - (drawn[index % 4] ?? 0)) > 8);
}
