import { median } from 'd3';
import { classicScript } from '../../src/build/classic-script.ts';
import { madeList } from '../../src/dataset/made-list.fixture.ts';
import type { BenchWorld } from './open-page.ts';
import { time, type Row } from './rows.ts';

/** Reads and checks a list's text as the dashboard does, in the page. */
const parseInPage = `
  import { parseDataset } from '/src/dataset/parse-dataset.ts';
  import { parseJson } from '/src/dataset/parse-json.ts';
  window.parseTime = (text) => {
    const started = performance.now();
    const { endorsements } = parseDataset(parseJson(text));
    const took = performance.now() - started;
    if (endorsements.length === 0) throw new Error('the made-up list is empty');
    return took;
  };`;

/** The parser on 2,000 rows in the browser. */
export async function parseRows({ browser, rounds }: BenchWorld): Promise<readonly Row[]> {
  const { code } = await classicScript('parse-in-page', parseInPage);
  const page = await browser.newPage();
  await page.addScriptTag({ content: code });
  const text = JSON.stringify(madeList(2000));
  const took = await page.evaluate(
    ([made, times]) => {
      const parseTime = Reflect.get(window, 'parseTime') as (text: string) => number;
      return Array.from({ length: times }, () => parseTime(made));
    },
    [text, rounds + 2] as const,
  );
  await page.close();
  const detail = `${(text.length / 1e6).toFixed(1)} MB; the first time ${took[0]?.toFixed(0) ?? ''} ms`;
  return [time('parse and check 2,000 rows', median(took) ?? Infinity, 150, 'ms', detail)];
}
