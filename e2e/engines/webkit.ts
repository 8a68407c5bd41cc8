import { Builder, Key as DriverKey, Origin, type WebDriver } from 'selenium-webdriver';
import { freePorts } from '../support/free-ports.ts';
import { programPath } from '../support/browser.ts';
import type { Engine, EngineWindow, Key, Place } from './engine.ts';
import { startWebkitDriver } from './webkit-driver.ts';
import { windowSize } from './window-size.ts';

const needed = [
  { program: 'WebKitWebDriver', from: 'webkit2gtk-driver' },
  { program: 'xvfb-run', from: 'xvfb' },
  { program: 'xauth', from: 'xauth' },
];

/** WebKitGTK's own small browser through WebDriver. It has no headless mode: it is shown on a screen made for it. */
export const webkit: Engine = {
  name: 'WebKit',
  missing: () => needed.filter(({ program }) => programPath(program) === undefined).map(({ from }) => from),
  sandboxHasSelf: false,
  start,
};

const keys: Readonly<Record<Key, string>> = {
  Tab: DriverKey.TAB,
  Enter: DriverKey.ENTER,
  Escape: DriverKey.ESCAPE,
  ArrowDown: DriverKey.ARROW_DOWN,
};

async function start(): Promise<EngineWindow> {
  const [port = 0] = await freePorts(1);
  const endService = await startWebkitDriver(port);
  try {
    const driver = await new Builder()
      .usingServer(`http://127.0.0.1:${port}`)
      .withCapabilities({ browserName: 'MiniBrowser' })
      .build();
    await driver
      .manage()
      .window()
      .setRect({ x: 0, y: 0, ...windowSize });
    return windowOf(driver, endService);
  } catch (fault) {
    endService();
    throw fault;
  }
}

async function windowOf(driver: WebDriver, endService: () => void): Promise<EngineWindow> {
  const capabilities = await driver.getCapabilities();
  const enter = async (place: Place): Promise<void> => {
    await driver.switchTo().defaultContent();
    if (place === 'frame') await driver.switchTo().frame(0);
  };
  return {
    version: `WebKitGTK ${capabilities.get('browserVersion')}`,
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
    clickAt: async ({ x, y }) => {
      await enter('page');
      await driver
        .actions()
        .move({ x: Math.round(x), y: Math.round(y), origin: Origin.VIEWPORT, duration: 0 })
        .click()
        .perform();
    },
    press: (key) => driver.actions().sendKeys(keys[key]).perform(),
    close: async () => {
      await driver.quit().catch(() => undefined);
      endService();
    },
  };
}
