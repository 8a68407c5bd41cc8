// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { keptArticles, keptPublicRecord } from '../../dataset/kept-records.fixture.ts';
import type { Dataset } from '../../model/dataset.ts';
import { mounted, the } from '../../ui/mounted.fixture.ts';
import type { Address } from '../../url/address.ts';
import { documentTitle } from './record-title.ts';
import { recordHeading, useRecordArrival } from './use-record-arrival.ts';

let search = '';
const address: Address = {
  subscribe: () => () => undefined,
  getSnapshot: () => search,
  push: () => undefined,
  replace: () => undefined,
  draft: () => undefined,
};

function Page({ dataset }: { readonly dataset: Dataset | undefined }) {
  useRecordArrival(dataset, address);
  return (
    <h1 id={recordHeading} tabIndex={-1}>
      {dataset?.title}
    </h1>
  );
}

test('the record that the page begins with takes no focus and names the window', () => {
  search = '';
  mounted(<Page dataset={keptArticles} />);
  expect(document.activeElement).toBe(document.body);
  expect(document.title).toBe(documentTitle(keptArticles));
});

test('another record takes the focus to its heading and renames the window, even after a wait without any', () => {
  search = '';
  const { again } = mounted(<Page dataset={keptArticles} />);
  search = 'record=public';
  again(<Page dataset={undefined} />);
  expect(document.activeElement).toBe(document.body);
  again(<Page dataset={keptPublicRecord} />);
  expect(document.activeElement).toBe(the('h1'));
  expect(document.title).toBe(documentTitle(keptPublicRecord));
});

test('the page drawn at build is no arrival where the address asks for another record', () => {
  search = 'record=public';
  const { again } = mounted(<Page dataset={keptArticles} />);
  again(<Page dataset={keptPublicRecord} />);
  expect(document.activeElement).toBe(document.body);
  expect(document.title).toBe(documentTitle(keptPublicRecord));
});
