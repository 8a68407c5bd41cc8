import { launch, type Frame } from 'puppeteer-core';
import { programPath } from '../support/browser.ts';
import type { Engine, EngineWindow, Place } from './engine.ts';
import { windowSize } from './window-size.ts';

/** Firefox through WebDriver BiDi, which it speaks by itself. */
export const firefox: Engine = {
  name: 'Firefox',
  missing: () => (program() === undefined ? ['firefox-esr'] : []),
  sandboxHasSelf: true,
  start,
};

function program(): string | undefined {
  return programPath('firefox-esr') ?? programPath('firefox');
}

async function start(): Promise<EngineWindow> {
  const executablePath = program() ?? '';
  const browser = await launch({ browser: 'firefox', executablePath, headless: true, defaultViewport: windowSize });
  let page = await browser.newPage();
  const frameIn = (place: Place): Frame => {
    const frame = place === 'page' ? page.mainFrame() : page.mainFrame().childFrames()[0];
    if (!frame) throw new Error('the page has no frame');
    return frame;
  };
  return {
    version: (await browser.version()).replace(/^firefox\//i, 'Firefox '),
    // The driver loses a window that leaves a page isolated by its opener policy: each address has its own.
    goTo: async (address) => {
      const left = page;
      page = await browser.newPage();
      await left.close();
      await page.goto(address, { waitUntil: 'load' });
    },
    back: async () => {
      await page.goBack({ waitUntil: 'load' });
    },
    forward: async () => {
      await page.goForward({ waitUntil: 'load' });
    },
    evaluate: async (place, read, ...inputs) =>
      (await frameIn(place).evaluate(`(${read.toString()})(...${JSON.stringify(inputs)})`)) as ReturnType<typeof read>,
    clickAt: ({ x, y }) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key),
    close: () => browser.close(),
  };
}
