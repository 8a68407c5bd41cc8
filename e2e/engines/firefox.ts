import { launch, type Frame } from 'puppeteer-core';
import { programPath } from '../support/browser.ts';
import { windowSize, type Engine, type Place } from './engine.ts';

const program = programPath('firefox-esr') ?? programPath('firefox');

/** Firefox through WebDriver BiDi, which it speaks by itself. */
export const firefox: Engine = {
  missing: () => (program === undefined ? ['firefox-esr'] : []),
  start: async () => {
    const executablePath = program ?? '';
    const browser = await launch({ browser: 'firefox', executablePath, headless: true, defaultViewport: windowSize });
    let page = await browser.newPage();
    const frameIn = (place: Place): Frame => {
      const frame = place === 'page' ? page.mainFrame() : page.mainFrame().childFrames()[0];
      if (!frame) throw new Error('the page has no iframe');
      return frame;
    };
    return {
      // The driver loses a window that leaves a page isolated by its opener policy: each address has its own.
      goTo: async (address) => {
        const left = page;
        page = await browser.newPage();
        await left.close();
        await page.goto(address, { waitUntil: 'load' });
      },
      back: async () => void (await page.goBack({ waitUntil: 'load' })),
      forward: async () => void (await page.goForward({ waitUntil: 'load' })),
      evaluate: async (place, read, ...inputs) =>
        (await frameIn(place).evaluate(`(${read.toString()})(...${JSON.stringify(inputs)})`)) as ReturnType<
          typeof read
        >,
      clickAt: (x, y) => page.mouse.click(x, y),
      press: (key) => page.keyboard.press(key),
      close: () => browser.close(),
    };
  },
};
