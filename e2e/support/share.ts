import { readFile } from 'node:fs/promises';
import { JSDOM } from 'jsdom';
import { expect, type Locator, type Page } from 'playwright/test';

/** The row of what can be taken away of a chart, by the chart's name in addresses. */
export function actions(page: Page, chart: string): Locator {
  return page.locator(`figure#${chart}`).getByRole('group', { name: 'Download, cite and share' });
}

/** Opens a word of the row, such as "Download", and gives back what it opens. */
export async function openedPanel(page: Page, chart: string, word: 'Download' | 'Cite'): Promise<Locator> {
  const panel = actions(page, chart)
    .locator('details')
    .filter({ has: page.locator('summary', { hasText: word }) });
  await panel.locator('summary').click();
  await expect(panel.getByRole('button').first()).toBeVisible();
  return panel;
}

/** A file as the browser saved it. */
export interface Saved {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Presses a button and gives back the file that it saves. */
export async function saved(page: Page, button: Locator): Promise<Saved> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** The width and height of a PNG, from its header. */
export function pngSize(bytes: Buffer): { readonly width: number; readonly height: number } {
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/** Opens the embed dialog of a chart. */
export async function embedDialog(page: Page, chart: string): Promise<Locator> {
  await actions(page, chart).getByRole('button', { name: 'Embed' }).click();
  const dialog = page.getByRole('dialog', { name: 'Embed this chart' });
  await expect(dialog).toBeVisible();
  return dialog;
}

/** The snippet that the dialog shows. */
export async function snippet(dialog: Locator): Promise<string> {
  return dialog.getByRole('textbox').last().inputValue();
}

/** The words that an image shows, on one line. Throws where it is no well-formed XML. */
export function svgWords(bytes: Buffer): string {
  const { document } = new JSDOM(bytes.toString('utf8'), { contentType: 'image/svg+xml' }).window;
  const texts = [...document.querySelectorAll('text')].map(({ textContent }) => textContent);
  return texts.join(' ').replace(/\s+/g, ' ');
}

/** Where elements stand across their page and how large they are, in whole pixels. */
export async function places(elements: Locator): Promise<readonly { x: number; width: number; height: number }[]> {
  return elements.evaluateAll((all) =>
    all.map((element) => {
      const { x, width, height } = element.getBoundingClientRect();
      return { x: Math.round(x), width: Math.round(width), height: Math.round(height) };
    }),
  );
}

/** How many colors an image has, as the browser decodes it: one for a blank one. */
export async function colorsIn(page: Page, png: Buffer): Promise<number> {
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const drawing = new OffscreenCanvas(image.width, image.height).getContext('2d');
    drawing?.drawImage(image, 0, 0);
    const pixels = drawing?.getImageData(0, 0, image.width, image.height).data.buffer;
    return new Set(new Uint32Array(pixels ?? new ArrayBuffer(0))).size;
  }, png.toString('base64'));
}
