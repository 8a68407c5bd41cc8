/** Frames without a title, and frames that Tab skips although something in them takes the focus. Runs in a page. */
export function closedFrames(): readonly string[] {
  const focusable = 'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"])';
  return [...document.querySelectorAll('iframe')].flatMap((frame) => [
    ...(frame.title.trim() === '' ? [`no title: ${frame.outerHTML.slice(0, 120)}`] : []),
    ...(frame.tabIndex < 0 && frame.contentDocument?.querySelector(focusable)
      ? [`skipped: ${frame.outerHTML.slice(0, 120)}`]
      : []),
  ]);
}
