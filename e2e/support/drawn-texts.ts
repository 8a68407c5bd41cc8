/** A line of text in a chart, as the browser has set it: as high as its letters are. Lengths in CSS px of the page, places in those of the window. */
export interface DrawnText {
  readonly chart: string;
  readonly text: string;
  readonly sizePx: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Every line of text that is to be seen in a chart's drawing. Runs in a page. */
export function drawnTexts(): readonly DrawnText[] {
  const found: DrawnText[] = [];
  const pen = document.createElement('canvas').getContext('2d');
  if (!pen) return found;
  for (const frame of document.querySelectorAll<SVGSVGElement>('.chart-frame')) {
    if (frame.getBoundingClientRect().width === 0) continue;
    const chart = frame.closest('figure')?.id ?? '';
    const texts = document.createTreeWalker(frame, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      const parent = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (text === '' || !(parent instanceof SVGTextContentElement)) continue;
      const scale = parent.getScreenCTM()?.a ?? 1;
      const range = document.createRange();
      range.selectNodeContents(node);
      const style = getComputedStyle(parent);
      const sizePx = Number.parseFloat(style.fontSize) * scale;
      // A line's box is higher than its letters.
      pen.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
      const ink = pen.measureText(text);
      for (const { left, top, right } of range.getClientRects()) {
        const baseline = top + ink.fontBoundingBoxAscent * scale;
        const [above, below] = [ink.actualBoundingBoxAscent * scale, ink.actualBoundingBoxDescent * scale];
        found.push({ chart, text, sizePx, left, top: baseline - above, right, bottom: baseline + below });
      }
    }
  }
  return found;
}

/** Pairs of texts in one chart that lie on one another by more than rounding, as "this × that". */
export function overlaps(texts: readonly DrawnText[]): readonly string[] {
  return texts.flatMap((one, index) =>
    texts
      .slice(index + 1)
      .filter((other) => other.chart === one.chart && isOver(one, other))
      .map((other) => `${one.chart}: ${one.text} × ${other.text}`),
  );
}

function isOver(one: DrawnText, other: DrawnText): boolean {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return across > 1 && down > 1;
}
