declare global {
  interface Window {
    /** What went wrong in this page, one line each. */
    pageFaults: string[] | undefined;
    /** The chart's events that reached the page around it: name and detail. */
    chartEvents: string[] | undefined;
  }
}

/**
 * Keeps what goes wrong in a page, and the events that charts send to it. Runs before the page's own scripts, sent as
 * text: WebDriver itself hears of neither in every engine.
 */
export function keepFaults(): void {
  const faults: string[] = [];
  const events: string[] = [];
  window.pageFaults = faults;
  window.chartEvents = events;
  addEventListener(
    'error',
    ({ target, message }) => {
      // Firefox says so of a module that it has already; one that it can't get is missed by whoever imports it.
      if (target instanceof Element && target.matches('link[rel="modulepreload"]')) return;
      if (target instanceof Element) faults.push(`not loaded: ${target.outerHTML.slice(0, 120)}`);
      else faults.push(`thrown: ${message}`);
    },
    true,
  );
  addEventListener('unhandledrejection', ({ reason }) => faults.push(`unhandled: ${String(reason)}`));
  addEventListener('securitypolicyviolation', (event) => {
    faults.push(`kept out by ${event.violatedDirective}: ${event.blockedURI}`);
  });
  for (const level of ['error', 'warn'] as const) {
    const write = console[level];
    console[level] = (...words: readonly unknown[]) => {
      faults.push(`${level}: ${words.join(' ')}`);
      write(...words);
    };
  }
  document.addEventListener('endorsements:ready', () => events.push('ready'));
  document.addEventListener('endorsements:pick', (event) => {
    if (event instanceof CustomEvent) events.push(`pick ${JSON.stringify(event.detail)}`);
  });
}
