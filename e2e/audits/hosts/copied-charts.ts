import type { Page } from 'playwright';
import { formWords, platforms } from '../../../src/embed/platforms.ts';
import { scaled } from '../../support/slowness.ts';
import type { Copied, Placed } from './engine.ts';

/** The dialog's texts once its preview has said how high the chart is. */
interface DialogTexts {
  readonly title: string;
  readonly cautions: readonly string[];
  readonly fields: readonly { readonly place: string; readonly text: string }[];
}

/** A view to be copied. */
export interface CopiedView {
  /** The dashboard's address, with a closing slash. */
  readonly site: string;
  /** The chart's name in addresses. */
  readonly chart: string;
  /** The view's query string. */
  readonly search: string;
}

/** Copies a chart out of the dialog as an author does. */
export async function copiedChart(page: Page, placed: Placed, { site, chart, search }: CopiedView): Promise<Copied> {
  const view = `${site}${search === '' ? '' : `?${search}`}#${chart}`;
  const platform = platforms.find(({ id }) => id === placed.platform);
  if (!platform) throw new Error(`The dialog knows no place “${placed.platform}”.`);
  await page.goto(view);
  await page.reload();
  await page.waitForFunction(() => !document.querySelector('.chart-canvas:not([data-measured])'));
  await page.locator(`figure#${chart}`).getByRole('button', { name: 'Embed', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Where will it go?').selectOption(platform.id);
  if (placed.form !== platform.form) {
    const choice = dialog.getByRole('radio', { name: formWords[placed.form].name, exact: true });
    if (!(await choice.isVisible())) await dialog.getByText('Other formats').click();
    await choice.check();
  }
  const { title, cautions, fields } = await settled(() => page.evaluate(dialogTexts));
  const inPost = fields.findLast(({ place }) => !place.startsWith('Once') && !place.includes('/'));
  if (!inPost) throw new Error(`The dialog has nothing for ${placed.platform} as ${placed.form}.`);
  return {
    ...placed,
    chart,
    title,
    cautions,
    view,
    text: inPost.text,
    elsewhere: fields.filter((field) => field !== inPost),
  };
}

/** Runs in the page. */
function dialogTexts(): DialogTexts {
  const dialog = document.querySelector('dialog[open]');
  const fields = [...(dialog?.querySelectorAll<HTMLTextAreaElement>('.embed-forms > .copy-field textarea') ?? [])];
  return {
    title: dialog?.querySelector('.embed-title')?.textContent ?? '',
    cautions: [...(dialog?.querySelectorAll('.embed-caution') ?? [])].map(({ textContent }) => textContent),
    fields: fields.map((field) => ({ place: field.labels[0]?.textContent ?? '', text: field.value })),
  };
}

/** What is read when it has stayed the same for a second: heights are measured meanwhile. */
async function settled<Value>(read: () => Promise<Value>): Promise<Value> {
  const step = 200;
  let [last, same] = [await read(), 0];
  for (let waited = 0; same < scaled(1200) && waited < scaled(15_000); waited += step) {
    await new Promise((resolve) => setTimeout(resolve, step));
    const next = await read();
    same = JSON.stringify(next) === JSON.stringify(last) ? same + step : 0;
    last = next;
  }
  return last;
}
