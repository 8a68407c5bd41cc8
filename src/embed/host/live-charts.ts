import { pageSettled, partSettled } from './hydration.ts';
import { iframeIn, liveChart, type LiveChart } from './live-chart.ts';
import { liveFigure, type LiveFigure } from './live-figure.ts';

/** How far from the window a figure is made live, so that it has its height before it is seen. */
const margin = '1000px 0px';

/**
 * Makes every figure of ours live as it comes near, once the page has settled; those that come later too. `bases` are the
 * folders of the sites whose charts may be shown. Gives back what ends the watch; charts that are live stay.
 */
export function liveCharts(bases: readonly string[]): () => void {
  const origins = new Set(bases.map((base) => new URL(base).origin));
  const seen = new WeakSet<Element>();
  const charts = new WeakMap<Element, LiveChart>();
  const watch = new AbortController();
  const { signal } = watch;
  let scheduled = false;

  function read(figure: Element): LiveFigure | undefined {
    return bases.map((base) => liveFigure(figure, base)).find((found) => found !== undefined);
  }

  async function upgrade(figure: Element): Promise<void> {
    await partSettled(figure);
    const found = read(figure);
    if (!found || !figure.isConnected || signal.aborted) return;
    const chart = liveChart(figure, found);
    charts.set(chart.iframe, chart);
  }

  function take(figure: Element): void {
    void upgrade(figure);
  }

  const nearness = nearnessObserver(take);

  function scan(): void {
    scheduled = false;
    if (signal.aborted) return;
    for (const figure of document.getElementsByTagName('figure')) {
      if (seen.has(figure) || !read(figure)) continue;
      seen.add(figure);
      // What is live already is heard at once, near or not.
      if (iframeIn(figure)) take(figure);
      else nearness.observe(figure);
    }
  }

  function receive({ source, origin: sender, data }: MessageEvent<unknown>): void {
    // A sandboxed embed of ours has no origin. Which window speaks is what counts: that can't be feigned.
    if (source === null || (sender !== 'null' && !origins.has(sender))) return;
    const iframe = [...document.getElementsByTagName('iframe')].find(({ contentWindow }) => contentWindow === source);
    if (iframe) charts.get(iframe)?.receive(data);
  }

  async function begin(): Promise<void> {
    await pageSettled(document);
    if (signal.aborted) return;
    additions.observe(document, { childList: true, subtree: true });
    scan();
  }

  const additions = new MutationObserver(() => {
    if (!scheduled) requestAnimationFrame(scan);
    scheduled = true;
  });
  addEventListener('message', receive, { signal });
  void begin();

  return () => {
    watch.abort();
    additions.disconnect();
    nearness.disconnect();
  };
}

/** Calls `onNear` once for each element that it observes, when that comes near the window; at once where a browser can't tell. */
function nearnessObserver(onNear: (element: Element) => void): Pick<IntersectionObserver, 'observe' | 'disconnect'> {
  if (!('IntersectionObserver' in window)) return { observe: onNear, disconnect: () => undefined };
  return new IntersectionObserver(
    (entries, observer) => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting) continue;
        observer.unobserve(target);
        onNear(target);
      }
    },
    { rootMargin: margin },
  );
}
