import { classicScript } from '../../src/build/classic-script.ts';
import { madeList } from '../../src/dataset/made-list.fixture.ts';
import type { BenchWorld } from './bench-world.ts';
import { median } from './median.ts';
import type { Row } from './row.ts';

/** The parser on 2,000 rows in the browser. */
export async function parseRows({ browser, rounds }: BenchWorld): Promise<readonly Row[]> {
  const { code } = await classicScript('e2e/bench/parse-in-page.ts');
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
  const [first = 0] = took;
  return [
    {
      what: 'parse and check 2,000 rows',
      figure: median(took),
      budget: 150,
      unit: 'ms',
      kind: 'time',
      detail: `${(text.length / 1e6).toFixed(1)} MB; the first time ${first.toFixed(0)} ms`,
    },
  ];
}
