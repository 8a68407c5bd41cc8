// @vitest-environment happy-dom
import { useCallback, useMemo, useState } from 'react';
import { expect, test, vi } from 'vitest';
import { madeRecord } from '../../dataset/made-record.fixture.ts';
import { parseDataset } from '../../dataset/parse-dataset.ts';
import { button, mounted, press, the } from '../../ui/mounted.fixture.ts';
import { formatSelection } from '../../url/selection.ts';
import { parseSelection } from '../../url/selection.ts';
import { vocabularyOf } from '../../url/selection.ts';
import { Notices } from './notices.tsx';

const sound = parseDataset(madeRecord(5), 'lenient');

function Page({ search, onClean }: { readonly search: string; readonly onClean: (search: string) => void }) {
  const [shown, setShown] = useState(search);
  const { selection, dropped } = useMemo(() => parseSelection(shown, vocabularyOf(sound.dataset)), [shown]);
  const clean = useCallback(() => {
    onClean(formatSelection(selection));
    setShown(formatSelection(selection));
  }, [selection, onClean]);
  return <Notices dropped={dropped} onClean={clean} losses={sound} edition="published" />;
}

test('where all is well nothing is said', () => {
  const onClean = vi.fn<(search: string) => void>();
  mounted(<Page search="candidate=oak" onClean={onClean} />);
  expect(document.body.textContent).toBe('');
  expect(onClean).not.toHaveBeenCalled();
});

test('what the address asked for in vain is said until dismissed, while the address is put right once', () => {
  const onClean = vi.fn<(search: string) => void>();
  mounted(<Page search="candidate=oak&candidate=<b>elm</b>&sort=size" onClean={onClean} />);
  expect(onClean.mock.calls).toEqual([['candidate=oak']]);
  expect(document.body.textContent).toContain('“candidate” was given “<b>elm</b>”');
  expect(document.body.textContent).toContain('“sort” can’t be “size”');
  expect(document.querySelector('b')).toBeNull();
  press(button('Dismiss'));
  expect(document.body.textContent).toBe('');
});

test('a page that is taken over with nothing chosen says what the address had in vain once it is read', () => {
  const bad = parseSelection('sort=size', vocabularyOf(sound.dataset)).dropped;
  const none: typeof bad = [];
  const page = (dropped: typeof bad) => (
    <Notices dropped={dropped} onClean={() => undefined} losses={sound} edition="published" />
  );
  const { again } = mounted(page(none));
  again(page(bad));
  again(page(none));
  expect(document.body.textContent).toContain('“sort” can’t be “size”');
});

test('what is said is in a status of its own, apart from its buttons', () => {
  mounted(<Page search="sort=size" onClean={() => undefined} />);
  const status = [...document.querySelectorAll('[role="status"]')].find((one) => one.textContent !== '');
  expect(status?.textContent).toContain('“sort”');
  expect(status?.querySelector('button')).toBeNull();
});

test('records left out are counted and listed, and dismissed for this record only', () => {
  const broken = (): ReturnType<typeof parseDataset> => {
    const raw = madeRecord(5);
    return parseDataset({ ...raw, endorsements: [...raw.endorsements, { id: '<i>' }] }, 'lenient');
  };
  const page = (losses: ReturnType<typeof parseDataset>) => (
    <Notices dropped={[]} onClean={() => undefined} losses={losses} edition="published" />
  );
  const { again } = mounted(page(broken()));
  expect(document.body.textContent).toMatch(/1 of 14 records could not be shown/);
  expect(the('.notice-faults li:first-child').textContent).toContain('endorsements[5]');
  expect(document.querySelector('i')).toBeNull();
  press(button('Dismiss'));
  expect(document.body.textContent).toBe('');
  again(page(broken()));
  expect(document.body.textContent).toContain('1 of 14 records');
});

test('a file that was changed after the page was built is owned up to until dismissed', () => {
  const page = (edition: 'published' | 'changed' | 'unknown') => (
    <Notices dropped={[]} onClean={() => undefined} losses={sound} edition={edition} />
  );
  const { again } = mounted(page('unknown'));
  expect(document.body.textContent).toBe('');
  again(page('changed'));
  expect(document.body.textContent).toContain('differs from the published version');
  press(button('Dismiss'));
  expect(document.body.textContent).toBe('');
});
