import { spawn } from 'node:child_process';
import { expect } from 'playwright/test';
import { Builder, Key as DriverKey, Origin } from 'selenium-webdriver';
import { freePorts } from '../support/free-ports.ts';
import { programPath } from '../support/browser.ts';
import { scaled } from '../support/slowness.ts';
import { windowSize, type Engine, type Key, type Place } from './engine.ts';

const needed = [
  { program: 'WebKitWebDriver', from: 'webkit2gtk-driver' },
  { program: 'xvfb-run', from: 'xvfb' },
  { program: 'xauth', from: 'xauth' },
];

const keys: Readonly<Record<Key, string>> = {
  Tab: DriverKey.TAB,
  Enter: DriverKey.ENTER,
  Escape: DriverKey.ESCAPE,
  ArrowDown: DriverKey.ARROW_DOWN,
};

/** WebKitGTK's own small browser through WebDriver. It has no headless mode: it is shown on a screen made for it. */
export const webkit: Engine = {
  missing: () => needed.filter(({ program }) => programPath(program) === undefined).map(({ from }) => from),
  start: async () => {
    const [port = 0] = await freePorts(1);
    const endService = await startedDriver(port);
    const driver = await new Builder()
      .usingServer(`http://127.0.0.1:${port}`)
      .withCapabilities({ browserName: 'MiniBrowser' })
      .build();
    await driver
      .manage()
      .window()
      .setRect({ x: 0, y: 0, ...windowSize });
    const enter = async (place: Place): Promise<void> => {
      await driver.switchTo().defaultContent();
      if (place === 'iframe') await driver.switchTo().frame(0);
    };
    return {
      // A page that is there already would be loaded again, which keeps its reader's place.
      goTo: async (address) => {
        await driver.get('about:blank');
        await driver.get(address);
      },
      back: () => driver.navigate().back(),
      forward: () => driver.navigate().forward(),
      evaluate: async (place, read, ...inputs) => {
        await enter(place);
        return driver.executeScript<ReturnType<typeof read>>(read, ...inputs);
      },
      clickAt: async (x, y) => {
        await enter('page');
        const to = { x: Math.round(x), y: Math.round(y), origin: Origin.VIEWPORT, duration: 0 };
        await driver.actions().move(to).click().perform();
      },
      press: (key) => driver.actions().sendKeys(keys[key]).perform(),
      close: async () => {
        await driver.quit().catch(() => undefined);
        endService();
      },
    };
  },
};

/** Starts WebKit's driver with a screen of its own, and waits until it listens. Gives back what ends both. */
async function startedDriver(port: number): Promise<() => void> {
  const screen = ['-a', '-s', '-screen 0 1600x1200x24'];
  // A group of its own, so that it can be ended with the screen and the browser it started.
  const { pid } = spawn('xvfb-run', [...screen, 'WebKitWebDriver', `--port=${port}`], {
    stdio: 'ignore',
    detached: true,
  });
  const end = (): void => {
    process.off('exit', end);
    try {
      if (pid !== undefined) process.kill(-pid, 'SIGTERM');
    } catch {
      // It ended by itself in the meantime.
    }
  };
  process.on('exit', end);
  const status = async () => (await fetch(`http://127.0.0.1:${port}/status`).catch(() => null))?.ok;
  await expect.poll(status, { timeout: scaled(15_000), message: 'WebKitWebDriver listens' }).toBe(true);
  return end;
}
