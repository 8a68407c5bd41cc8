// @vitest-environment jsdom
import { useRef } from 'react';
import { expect, test, vi } from 'vitest';
import { mounted, the } from '../../ui/mounted.fixture.ts';
import { useIframeHeights } from './use-iframe-heights.ts';

function Preview({ onHeight }: { readonly onHeight: (heightPx: number) => void }) {
  const iframe = useRef<HTMLIFrameElement>(null);
  useIframeHeights(iframe, onHeight);
  return <iframe ref={iframe} title="Preview" sandbox="allow-scripts" />;
}

function say(data: unknown, source: Window | null): void {
  window.dispatchEvent(new MessageEvent('message', { data, source }));
}

const height = (px: number) => ({ sentinel: 'amp', type: 'embed-size', height: px });

test('only the iframe’s own heights are heard, of the exact shape and within limits', () => {
  const onHeight = vi.fn<(heightPx: number) => void>();
  mounted(<Preview onHeight={onHeight} />);
  const own = (the('iframe') as HTMLIFrameElement).contentWindow;
  expect(own).not.toBeNull();
  say(height(300), window);
  say(height(300), null);
  say({ ...height(300), more: 1 }, own);
  say('pymxPYMxxPYMxheightxPYMx300', own);
  expect(onHeight).not.toHaveBeenCalled();
  say(height(1e9), own);
  expect(onHeight.mock.calls).toEqual([[4000]]);
});
