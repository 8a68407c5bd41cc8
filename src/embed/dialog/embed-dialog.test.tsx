// @vitest-environment jsdom
import { act } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { fixtureArticles } from '../../dataset/fixtures/fixture-datasets.fixture.ts';
import { defaultSelection, type Selection } from '../../model/selection.ts';
import { mounted, press, the } from '../../ui/mounted.fixture.ts';
import { formatWords, platforms, snippetFormats } from '../platforms.ts';
import { EmbedDialog } from './embed-dialog.tsx';

const [candidate] = fixtureArticles.candidates;
if (!candidate) throw new Error('the list has no candidate');
const onClose = vi.fn<() => void>();

/** The dialog of the members chart, on a mirror of the site that the snippets point at. */
function open(change: Partial<Selection> = {}): void {
  const selection = { ...defaultSelection, ...change };
  mounted(
    <EmbedDialog
      chart="members"
      dataset={fixtureArticles}
      selection={selection}
      imageDataset={fixtureArticles}
      imageHeightPx={480}
      site="https://charts.example/labor/"
      page="http://mirror.example/"
      hasOembed={false}
      renderDownloads={(theme) => <p id="downloads">{theme ?? 'reader'}</p>}
      onClose={onClose}
    />,
  );
}

function choose(label: string): void {
  const radio = [...document.querySelectorAll('label')]
    .find((one) => one.textContent === label && one.querySelector('input'))
    ?.querySelector('input');
  if (!radio) throw new Error(`no choice "${label}"`);
  press(radio);
}

const code = (): string => [...document.querySelectorAll('textarea')].map(({ value }) => value).join('\n');
const iframe = (): HTMLIFrameElement => the('iframe') as HTMLIFrameElement;

beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe(): void {}
      disconnect(): void {}
    },
  );
  // jsdom knows the element but not its methods.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
});

test('snippets point at the site, the preview is loaded from where the page stands', () => {
  open({ candidates: [candidate.id], decided: ['leadership'] });
  expect(code()).toContain('https://charts.example/labor/embed.js');
  expect(code()).not.toContain('mirror.example');
  expect(iframe().src).toBe(`http://mirror.example/embed/members/${candidate.id}/?decided=leadership`);
  expect(iframe().getAttribute('sandbox')).not.toContain('allow-same-origin');
});

function goTo(id: string): void {
  const select = the('select') as HTMLSelectElement;
  act(() => {
    select.value = id;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

test.each(platforms)(
  'for $name it gives the format that works there, and says what readers see',
  ({ id, format, note }) => {
    open();
    goTo(id);
    expect(the('dialog').textContent).toContain(note);
    expect(code().length).toBeGreaterThan(20);
    expect(the('details').hasAttribute('open')).toBe(false);
    expect((the('input[name$="-format"]:checked') as HTMLInputElement).value).toBe(format);
  },
);

test.each(snippetFormats)('the format %s can be chosen whatever the platform, and says its use', (format) => {
  open();
  choose(formatWords[format].name);
  expect(code().length).toBeGreaterThan(20);
  if (format !== platforms[0].format) expect(the('dialog').textContent).toContain(formatWords[format].use);
});

test('theme, title and background reach the preview, the snippet and the files', () => {
  open();
  choose('Dark');
  choose('Off');
  choose('Transparent');
  expect(new URL(iframe().src).search).toBe('?theme=dark&title=off&background=none');
  choose('Iframe');
  expect(code()).toContain('?theme=dark&amp;title=off&amp;background=none');
  expect(the('#downloads').textContent).toBe('dark');
});

test('a drawn image is previewed as it will be shown, light or dark, and follows no reader', () => {
  open({ decided: ['leadership'] });
  goTo('markdown');
  expect(document.querySelector('iframe')).toBeNull();
  expect(the('.image-preview img').getAttribute('src')).toBe('http://mirror.example/embed/members/chart.png');
  expect(the('.image-preview figcaption').textContent).toContain('The image shows all endorsements');
  expect(the('dialog').textContent).not.toContain('Match reader’s device');
  choose('Dark');
  expect(the('.image-preview img').getAttribute('src')).toBe('http://mirror.example/embed/members/chart-dark.png');
  expect(code()).toContain('https://charts.example/labor/embed/members/chart-dark.png');
});

test('the height that the iframe tells is the height that is handed out', () => {
  open();
  act(() => {
    const data = { sentinel: 'amp', type: 'embed-size', height: 487 };
    window.dispatchEvent(new MessageEvent('message', { data, source: iframe().contentWindow }));
    window.dispatchEvent(new MessageEvent('message', { data: { ...data, height: 900 }, source: window }));
  });
  goTo('iframe');
  act(() => {
    const data = { sentinel: 'amp', type: 'embed-size', height: 812 };
    const { contentWindow: source } = the('.narrow-measure') as HTMLIFrameElement;
    window.dispatchEvent(new MessageEvent('message', { data, source }));
  });
  expect(code()).toContain('height="487"');
  expect(code()).toContain('height:max(487px,min(812px,(700px - 100vw)*999))');
});
