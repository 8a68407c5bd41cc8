import { liveCharts } from './live-charts.ts';
import { siteBase } from './site-base.ts';

const base = siteBase(document);
if (base !== undefined) {
  // The one thing left on the window: that this site's script is already at work here.
  const guard = Symbol.for(`union-endorsements ${base}`);
  if (!(guard in window)) {
    Object.defineProperty(window, guard, { value: true });
    liveCharts(base);
  }
}
