import { liveChart, type LiveChart } from './live-chart.ts';
import { livePicture } from './live-picture.ts';

/** How far from the window a figure is made live, so that it has its height before it is seen. */
const margin = '1000px 0px';

/**
 * Makes every figure with one of our pictures live as it comes near, those that are added later too. `base` is the
 * site's folder. Gives back what ends the watch; charts that are live stay.
 */
export function liveCharts(base: string): () => void {
  const { origin } = new URL(base);
  const seen = new WeakSet<Element>();
  const charts = new WeakMap<Element, LiveChart>();
  const watch = new AbortController();
  const { signal } = watch;
  let scheduled = false;

  function upgrade(figure: Element): void {
    const picture = livePicture(figure, base);
    if (!picture) return;
    const chart = liveChart(figure, picture);
    charts.set(chart.iframe, chart);
  }

  const nearness =
    'IntersectionObserver' in window
      ? new IntersectionObserver(
          (entries, observer) => {
            for (const { target, isIntersecting } of entries) {
              if (!isIntersecting) continue;
              observer.unobserve(target);
              upgrade(target);
            }
          },
          { rootMargin: margin },
        )
      : { observe: upgrade };

  function scan(): void {
    scheduled = false;
    if (signal.aborted) return;
    for (const figure of document.getElementsByTagName('figure')) {
      // The parser may still be inside the last figure.
      const isWhole = document.readyState !== 'loading' || figure.nextSibling !== null;
      if (!isWhole || seen.has(figure) || !livePicture(figure, base)) continue;
      seen.add(figure);
      nearness.observe(figure);
    }
  }

  function receive({ source, origin: sender, data }: MessageEvent<unknown>): void {
    // A sandboxed iframe of ours has no origin. Which window speaks is what counts: that can't be feigned.
    if (source === null || (sender !== 'null' && sender !== origin)) return;
    const iframe = [...document.getElementsByTagName('iframe')].find(({ contentWindow }) => contentWindow === source);
    if (iframe) charts.get(iframe)?.receive(data);
  }

  const additions = new MutationObserver(() => {
    if (!scheduled) requestAnimationFrame(scan);
    scheduled = true;
  });
  additions.observe(document, { childList: true, subtree: true });
  addEventListener('message', receive, { signal });
  document.addEventListener('DOMContentLoaded', scan, { signal });
  scan();

  return () => {
    watch.abort();
    additions.disconnect();
  };
}
