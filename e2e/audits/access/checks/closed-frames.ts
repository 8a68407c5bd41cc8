/** iframes without a title, and iframes that Tab skips although something in them takes the focus. Runs in a page. */
export function closedFrames(): readonly string[] {
  const focusable = 'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"])';
  return [...document.querySelectorAll('iframe')].flatMap((iframe) => [
    ...(iframe.title.trim() === '' ? [`no title: ${iframe.outerHTML.slice(0, 120)}`] : []),
    ...(iframe.tabIndex < 0 && iframe.contentDocument?.querySelector(focusable)
      ? [`skipped: ${iframe.outerHTML.slice(0, 120)}`]
      : []),
  ]);
}
