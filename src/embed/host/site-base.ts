/**
 * The folder that this script came from, with a closing slash: the address of the site whose charts it may show.
 * Undefined where neither the running script nor any other on the page tells.
 */
export function siteBase(document: Document): string | undefined {
  const running = document.currentScript;
  const script =
    running instanceof HTMLScriptElement
      ? running
      : // A page that defers scripts by running their text later leaves no running one.
        document.querySelector<HTMLScriptElement>('script[src$="/embed.js"]');
  return script && /^https?:/.test(script.src) ? new URL('.', script.src).href : undefined;
}
