/**
 * What is set off its ground by too little, drawings included, which axe leaves alone: a color is what is left of it
 * after every opacity above it, on the first ground behind it. Texts below 4.5 to 1, or 3 to 1 where they are large;
 * filled shapes of which neither fill nor outline reaches 3 to 1. Runs in a page.
 */
export function faint(): Readonly<Record<'faint texts' | 'faint marks', readonly string[]>> {
  type Color = readonly [number, number, number, number];
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const known = new Map<string, Color>();
  const read = (css: string): Color => {
    const before = known.get(css);
    if (before) return before;
    if (!canvas) throw new Error('no canvas to read colors with');
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = css;
    canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
    const color: Color = [red, green, blue, alpha / 255];
    known.set(css, color);
    return color;
  };
  const over = ([r, g, b, a]: Color, [x, y, z]: Color): Color => [
    r * a + x * (1 - a),
    g * a + y * (1 - a),
    b * a + z * (1 - a),
    1,
  ];
  const luminance = ([...rgb]: Color): number => {
    const [r = 0, g = 0, b = 0] = rgb.map((value) =>
      value <= 10 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (one: Color, other: Color): number => {
    const [a, b] = [luminance(one), luminance(other)];
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  };
  const ancestors = (element: Element): readonly Element[] => {
    const line: Element[] = [];
    for (let one: Element | null = element; one !== null; one = one.parentElement) line.push(one);
    return line;
  };
  const groundOf = (element: Element): Color => {
    const layers = ancestors(element).map((one) => read(getComputedStyle(one).backgroundColor));
    const solid = layers.findIndex(([, , , alpha]) => alpha === 1);
    const base: Color =
      layers[solid] ??
      read(getComputedStyle(document.documentElement).colorScheme.includes('dark') ? '#121212' : '#fff');
    return layers.slice(0, solid < 0 ? layers.length : solid).reduceRight((ground, layer) => over(layer, ground), base);
  };
  const shownOn = (css: string, share: string, element: Element, ground: Color): Color => {
    const [r, g, b, alpha] = read(css);
    const above = ancestors(element).reduce((product, one) => product * Number(getComputedStyle(one).opacity), 1);
    return over([r, g, b, alpha * above * Number(share)], ground);
  };
  const isShown = (element: Element): boolean => {
    const box = element.getBoundingClientRect();
    if (box.width <= 1 || box.height <= 1 || !element.checkVisibility({ visibilityProperty: true })) return false;
    return ancestors(element).every((one) => getComputedStyle(one).clipPath === 'none');
  };

  const texts: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const [parent, words] = [node.parentElement, node.textContent?.trim() ?? ''];
    if (!parent || words === '' || parent.closest('script, style, option, [disabled]') || !isShown(parent)) continue;
    const style = getComputedStyle(parent);
    // A count may stand on its own end of a drawn bar.
    const [row, slot] = [parent.closest('[data-bar]'), parent.closest('[data-slot]')?.getAttribute('data-slot')];
    const bar = row?.querySelector(`svg [data-slot="${slot}"]`);
    const ground = bar ? read(getComputedStyle(bar).fill) : groundOf(parent);
    const size = Number.parseFloat(style.fontSize);
    const color =
      parent instanceof SVGElement
        ? shownOn(style.fill, style.fillOpacity, parent, ground)
        : shownOn(style.color, '1', parent, ground);
    const needed = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700) ? 3 : 4.5;
    const ratio = contrast(color, ground);
    if (ratio < needed) texts.push(`${ratio.toFixed(2)} to 1: “${words.slice(0, 40)}”`);
  }

  const measured: { readonly shape: Element; readonly ratio: number }[] = [];
  for (const shape of document.querySelectorAll('svg :is(rect, circle, ellipse, path, polygon)')) {
    const { fill, fillOpacity, stroke, strokeWidth, strokeOpacity } = getComputedStyle(shape);
    if (
      !isShown(shape) ||
      shape.closest('defs, .label-ground') ||
      !(fill.startsWith('rgb') || fill.startsWith('color'))
    )
      continue;
    const ground = groundOf(shape);
    const edge =
      stroke === 'none' || stroke.startsWith('url') || Number.parseFloat(strokeWidth) < 1
        ? 1
        : contrast(shownOn(stroke, strokeOpacity, shape, ground), ground);
    const ratio = Math.max(edge, contrast(shownOn(fill, fillOpacity, shape, ground), ground));
    measured.push({ shape, ratio });
  }
  // A mark that fades away is seen by the part of it that doesn't.
  const isPart = (shape: Element): boolean => {
    const whole = shape.hasAttribute('opacity') ? shape.closest('.event, li') : null;
    return measured.some((one) => one.ratio >= 3 && whole?.contains(one.shape) === true);
  };
  const marks = measured
    .filter(({ shape, ratio }) => ratio < 3 && !isPart(shape))
    .map(({ shape, ratio }) => `${ratio.toFixed(2)} to 1: ${shape.outerHTML.slice(0, 120)}`);
  return { 'faint texts': texts, 'faint marks': marks };
}
