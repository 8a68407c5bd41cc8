// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { fixtureArticles } from '../../dataset/fixtures/fixture-datasets.fixture.ts';
import { button, mounted, press, the } from '../../ui/mounted.fixture.ts';
import { parseSelection, vocabularyOf } from '../../url/parse-selection.ts';
import { DroppedNotice, EditionNotice } from './notice.tsx';

function droppedFrom(search: string) {
  return parseSelection(search, vocabularyOf(fixtureArticles)).dropped;
}

test('where all is well nothing is said', () => {
  mounted(
    <>
      <DroppedNotice dropped={droppedFrom('candidate=holt')} onClean={() => undefined} />
      <EditionNotice edition="unknown" />
    </>,
  );
  expect(document.body.textContent).toBe('');
});

test('what a link asked for in vain is named, as text, until the reader cleans the link up', () => {
  const onClean = vi.fn<() => void>();
  const page = (search: string) => <DroppedNotice dropped={droppedFrom(search)} onClean={onClean} />;
  const { again } = mounted(page(''));
  again(page('candidate=<b>elm</b>x&sort=size'));
  const status = the('[role="status"]');
  expect(status.textContent).toContain('Some settings in this link couldn’t be used.');
  expect(status.textContent).toContain('“candidate” was given “<b>elm</b>x”');
  expect(status.textContent).toContain('“sort” can’t be “size”');
  expect(status.querySelector('button, b')).toBeNull();
  // Another choice of the reader has written the address anew: what was said stands.
  again(page('candidate=holt'));
  expect(status.textContent).toContain('“sort” can’t be “size”');
  press(button('Clean up the link'));
  expect(onClean).toHaveBeenCalledOnce();
  expect(document.body.textContent).toBe('');
});

test('data that was changed after the page was built is owned up to until dismissed', () => {
  mounted(<EditionNotice edition="changed" />);
  expect(the('[role="status"]').textContent).toContain('isn’t the');
  press(button('Dismiss'));
  expect(document.body.textContent).toBe('');
});
