/** Where something is drawn, in CSS pixels. */
export interface DrawnPlace {
  readonly what: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Every bar and the box of every mark, each from the corner of its chart. Runs in the page. */
export function drawnPlaces(): readonly DrawnPlace[] {
  return [...document.querySelectorAll('.chart-canvas')].flatMap((canvas, chart) =>
    [...canvas.querySelectorAll('.bar-row rect.bar, .mark-option')]
      .filter((one) => one.getBoundingClientRect().width > 0)
      .map((one) => {
        const corner = canvas.getBoundingClientRect();
        const isBar = one instanceof SVGGraphicsElement;
        // Engines differ in whether the box of a shape holds its outline; its geometry is the same.
        const { x, y, width, height } = isBar ? one.getBBox() : one.getBoundingClientRect();
        const { e = 0, f = 0 } = isBar ? (one.getScreenCTM() ?? {}) : {};
        const name = (isBar ? one.parentElement?.querySelector('.name') : one)?.textContent ?? '';
        return {
          what: `${isBar ? 'bar' : 'mark'} of "${name.slice(0, 40)}" in chart ${chart + 1}`,
          x: x + e - corner.x,
          y: y + f - corner.y,
          width,
          height,
        };
      }),
  );
}

/** Every section of the page, and what stands in a chart above and below its drawing: how high each is. Runs in the page. */
export function drawnHeights(): readonly DrawnPlace[] {
  const parts = 'header, main > *, main section, .chart-figure > *, footer';
  return [...document.querySelectorAll<HTMLElement>(parts)]
    .filter((one) => one.offsetHeight > 1)
    .map((one, index) => {
      const name = one.id || one.className || one.textContent.trim().slice(0, 30);
      const chart = one.closest('.chart-figure')?.id ?? '';
      return {
        what: `${index + 1}, ${one.tagName.toLowerCase()} ${name}${chart === '' ? '' : ` of ${chart}`}`,
        x: 0,
        y: 0,
        // Engines differ in what a letter's width is, and with it where text may end.
        width: 0,
        height: one.offsetHeight,
      };
    });
}

/** What stands further than `limitPx` from where it should, or is missing, one line each. */
export function misplaced(
  places: readonly DrawnPlace[],
  expected: readonly DrawnPlace[],
  limitPx: number,
): readonly string[] {
  const names = [...new Set([...places, ...expected].map(({ what }) => what))];
  return names.flatMap((what) => {
    const [here, there] = [places.find((one) => one.what === what), expected.find((one) => one.what === what)];
    if (!here || !there) return [`${what}: ${here ? 'should not be there' : 'is missing'}`];
    const sides = (['x', 'y', 'width', 'height'] as const).filter(
      (side) => Math.abs(here[side] - there[side]) > limitPx,
    );
    return sides.map((side) => `${what}: ${side} is ${here[side].toFixed(2)}, not ${there[side].toFixed(2)}`);
  });
}
