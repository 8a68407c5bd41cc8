import { liveCharts } from './live-charts.ts';
import { siteBases } from './site-bases.ts';

/** Shows the charts of a site, unless its script is at work on this page already. */
function start(bases: readonly string[]): void {
  // The one thing left on the window.
  const fresh = bases.filter((base) => !(Symbol.for(`endorsements ${base}`) in window));
  for (const base of fresh) Object.defineProperty(window, Symbol.for(`endorsements ${base}`), { value: true });
  if (fresh.length > 0) liveCharts(fresh);
}

const bases = siteBases(document);
if (bases.length > 0 || document.readyState !== 'loading') start(bases);
// A figure that tells of its site may stand below the script.
else document.addEventListener('DOMContentLoaded', () => start(siteBases(document)));
