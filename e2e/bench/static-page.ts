import type { Browser } from 'playwright';
import { plainChart } from './plain-chart.ts';

/**
 * The floor that physics allows: the chart of a drawn page as plain SVG in an HTML file, without script, font or data.
 * `widthPx` is that of the window it will be measured in.
 */
export async function staticPage(browser: Browser, address: string, widthPx: number): Promise<string> {
  const context = await browser.newContext({ viewport: { width: widthPx, height: 800 }, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(address);
  const { title, subtitle, svg } = await page.evaluate(plainChart);
  await context.close();
  const style = 'body{margin:16px;font-family:system-ui,sans-serif}svg{display:block;font-size:14px}';
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Chart</title>`;
  const body = `<h1>${escaped(title)}</h1><p>${escaped(subtitle)}</p>${svg}<p id="end">Plain SVG.</p>`;
  return `<!doctype html><html lang="en"><head>${head}<style>${style}</style></head><body>${body}</body></html>\n`;
}

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
}
