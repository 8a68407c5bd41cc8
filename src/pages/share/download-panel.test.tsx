// @vitest-environment happy-dom
import { act } from 'react';
import { expect, test, vi } from 'vitest';
import { fixtureArticles } from '../../dataset/fixtures/fixture-datasets.fixture.ts';
import type { Selection } from '../../model/selection.ts';
import { button, mounted, press } from '../../ui/mounted.fixture.ts';
import { viewOf } from '../view.fixture.ts';
import { DownloadPanel } from './download-panel.tsx';

/** The bytes that the panel saves as CSV of a view. */
async function savedCsv(change: Partial<Selection>): Promise<Buffer> {
  const offered = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:one');
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
  mounted(<DownloadPanel view={viewOf(fixtureArticles, change)} chart="members" />);
  press(button('CSV'));
  await act(async () => Promise.resolve());
  const [blob] = offered.mock.lastCall ?? [];
  if (!(blob instanceof Blob)) throw new Error('nothing was saved');
  return Buffer.from(await blob.arrayBuffer());
}

test('a CSV with an accented letter is saved with the mark of UTF-8', async () => {
  expect((await savedCsv({ kinds: ['federation'] })).toString('utf8')).toMatch(/^\ufeffrecord,.*San José/s);
});

test('a CSV of plain ASCII is saved without a mark', async () => {
  expect((await savedCsv({ kinds: ['national-union'] })).toString('utf8')).toMatch(/^record,\p{ASCII}*$/u);
});
