import { test } from 'playwright/test';
import { listed } from '../../support/list-file.ts';
import { expect, expectInvariants, opened, type Injection } from './invariants.ts';
import { expectLive } from './live-page.ts';

const rows = listed.filter(({ candidate }) => candidate === 'sanders').length;
const sandersOnly = `Showing ${rows} of ${listed.length} endorsements`;

/** Puts a fault into the script that the site sends: one expression in place of another. */
function rewritten(from: string, to: string): Injection {
  return async (page) =>
    page.route('**/assets/*.js', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replaceAll(from, to) });
    });
}

test('a chart that throws while it is drawn is its table, and the others are charts', async ({ context }) => {
  const patient = await opened(context, rewritten('`timeline-key`', '(()=>{throw Error("planted")})()'));
  const { page } = patient;
  await expect(page.getByRole('alert')).toContainText('The timeline could not be drawn');
  const time = page.getByRole('region', { name: 'Over time' });
  await expect(time.getByRole('table').first()).toBeVisible();
  await expect(time.getByRole('cell', { name: 'Clinton' }).first()).toBeVisible();
  await page.getByRole('radio', { name: 'Sanders' }).click();
  await expect(page.getByText(sandersOnly).first()).toBeVisible();
  await expectInvariants(patient, { charts: 3, console: /planted|React error #520/, access: 'checked' });
});

test('a chart that throws while it answers its reader is its table, and the focus stays there', async ({ context }) => {
  const patient = await opened(context, async (page) =>
    page.addInitScript(() => {
      CSS.escape = () => {
        throw new Error('planted');
      };
    }),
  );
  const { page } = patient;
  await expectLive(page);
  const members = page.getByRole('region', { name: 'By members' });
  await members.getByRole('option').first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(members.getByRole('alert')).toContainText('The chart of members could not be drawn');
  await expect(members.getByRole('alert')).toBeFocused();
  await expect(members.getByRole('table').first()).toBeVisible();
  await expectInvariants(patient, { charts: 3, console: /planted/ });
});

test('a chart that throws while it is measured is its table', async ({ context }) => {
  const patient = await opened(context, async (page) =>
    page.addInitScript(() => {
      const rect = Object.getOwnPropertyDescriptor(ResizeObserverEntry.prototype, 'contentRect');
      Object.defineProperty(ResizeObserverEntry.prototype, 'contentRect', {
        get(this: ResizeObserverEntry): unknown {
          if (this.target.closest('figure')?.id === 'decisions') throw new Error('planted');
          return rect?.get?.call(this);
        },
      });
    }),
  );
  await expect(patient.page.getByRole('alert')).toContainText('The chart of decisions could not be drawn');
  await expectInvariants(patient, { charts: 3, console: /planted/ });
});

test('a fault of somebody else’s script leaves every chart alone', async ({ context }) => {
  const patient = await opened(context, async () => undefined);
  await expectLive(patient.page);
  await patient.page.evaluate(() => {
    setTimeout(() => {
      throw new Error('planted');
    });
    void Promise.reject(new Error('planted'));
    requestAnimationFrame(() => {
      throw new Error('planted');
    });
  });
  await expect
    .poll(() => patient.complaints.filter((line) => line.includes('planted')).length)
    .toBeGreaterThanOrEqual(3);
  await expect(patient.page.getByRole('alert')).toHaveCount(0);
  await expectInvariants(patient, { console: /planted/ });
});

const missing: readonly (readonly [name: string, remove: () => unknown])[] = [
  ['matchMedia', () => Reflect.deleteProperty(window, 'matchMedia')],
  ['ResizeObserver', () => Reflect.deleteProperty(window, 'ResizeObserver')],
  [
    'Intl.Segmenter, IntersectionObserver, AbortSignal.any and .timeout, the clipboard, crypto.subtle',
    () => {
      Reflect.deleteProperty(Intl, 'Segmenter');
      Reflect.deleteProperty(window, 'IntersectionObserver');
      Reflect.deleteProperty(AbortSignal, 'any');
      Reflect.deleteProperty(AbortSignal, 'timeout');
      Reflect.deleteProperty(Navigator.prototype, 'clipboard');
      Reflect.deleteProperty(Crypto.prototype, 'subtle');
    },
  ],
  [
    'storage, and a history that can be written',
    () => {
      const denied = (): never => {
        throw new DOMException('denied', 'SecurityError');
      };
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
        Object.defineProperty(window, name, { get: denied });
      }
      history.pushState = history.replaceState = denied;
    },
  ],
];

test('without what a browser may lack the page works as far as it can', async ({ context }) => {
  test.slow();
  for (const [name, remove] of missing) {
    await test.step(name, async () => {
      const patient = await opened(context, async (page) => page.addInitScript(remove));
      await expect(patient.page.locator('.filters')).not.toHaveAttribute('data-layout', 'drawn');
      const radio = patient.page.getByRole('radio', { name: 'Sanders' });
      if (await radio.isVisible()) {
        await radio.click();
        await expect(patient.page.getByText(sandersOnly).first()).toBeVisible();
      }
      await expectInvariants(patient);
      await patient.page.close();
    });
  }
});

test('a page that was translated and has strange nodes in it goes on working', async ({ context }) => {
  const patient = await opened(context, async () => undefined);
  const { page } = patient;
  await expectLive(page);
  await page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: Node[] = [];
    while (texts.nextNode())
      if (!texts.currentNode.parentElement?.closest('svg, script, style')) found.push(texts.currentNode);
    for (const text of found) {
      const [outer, inner] = [document.createElement('translated-text'), document.createElement('translated-text')];
      inner.textContent = text.nodeValue;
      outer.append(inner);
      text.parentNode?.replaceChild(outer, text);
    }
    for (const element of document.querySelectorAll('body, main, section, table'))
      element.prepend(document.createElement('grammarly-extension'));
    document.body.prepend(Object.assign(document.createElement('div'), { id: 'root-of-another' }));
  });
  await page.getByRole('radio', { name: /Sanders/ }).click();
  await expect.poll(() => new URL(page.url()).search).toBe('?candidate=sanders');
  await page.getByRole('radio', { name: /All/ }).first().click();
  await page
    .getByRole('button', { name: /Communications Workers of America/ })
    .first()
    .click();
  await expect.poll(() => new URL(page.url()).search).toBe('?pick=cwa');
  await expect(page.getByRole('region', { name: 'Communications Workers of America' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Close' })).toBeFocused();
  await expectInvariants(patient);
});
