import { liveCharts } from './live-charts.ts';

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

/**
 * The folders of the sites whose charts this script may show, each with a closing slash: the one that it was built for, and
 * the one that it came from. A host may run its text from elsewhere, in the page or in a bundle; where nothing else tells,
 * a figure does whose embed, link and image are of one site.
 */
function siteBases(document: Document): readonly string[] {
  const given: unknown = import.meta.env.VITE_SITE_URL;
  const built = typeof given === 'string' && given !== '' ? given : undefined;
  const known = [built, cameFrom(document)].filter((base) => base !== undefined);
  return known.length > 0 ? [...new Set(known)] : witnessed(document);
}

function cameFrom(document: Document): string | undefined {
  const running = document.currentScript;
  // A page that defers scripts by running their text later leaves no running one.
  const scripts = [...(running instanceof HTMLScriptElement ? [running] : []), ...document.querySelectorAll('script')];
  const own = scripts.find(({ src }) => /^https?:.*\/embed\.js$/.test(src.replace(/[?#].*/s, '')));
  return own && new URL('.', own.src).href;
}

function witnessed(document: Document): readonly string[] {
  for (const figure of document.querySelectorAll('figure[data-embed]')) {
    const base = /^(https?:\/\/.*?\/)embed\//.exec(figure.getAttribute('data-embed') ?? '')?.[1];
    if (base !== undefined && figure.querySelector('a')?.href.startsWith(base)) return [base];
  }
  return [];
}
