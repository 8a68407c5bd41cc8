/** Shapes of one drawing that only their colors tell apart: no words beside them, no form of their own. Runs in a page. */
export function colorAlone(): readonly string[] {
  const shapes = 'rect, circle, ellipse, path, polygon';
  const formOf = (shape: Element): string => {
    const path = shape.getAttribute('d') ?? shape.getAttribute('points') ?? '';
    return `${shape.tagName} ${path.replace(/[-\d.]+/g, '')}`;
  };
  const isWorded = (shape: Element, drawing: Element): boolean => {
    for (let one = shape.parentElement; one !== null && one !== drawing; one = one.parentElement) {
      if (one.querySelector('text, title')) return true;
    }
    // A part of a bar is named by the cell of its own that stands on it.
    const slot = shape.getAttribute('data-slot');
    const cell = slot === null ? null : drawing.closest('tr')?.querySelector(`td[data-slot="${slot}"]`);
    return Boolean(cell?.textContent) || shape.querySelector('title') !== null;
  };
  const drawings = [...document.querySelectorAll('svg')].filter((one) => !one.parentElement?.closest('svg'));
  return drawings.flatMap((drawing) => {
    if (drawing.getBoundingClientRect().width === 0) return [];
    const filled = [...drawing.querySelectorAll(shapes)]
      .filter((one) => !one.closest('defs, .label-ground') && one.getBoundingClientRect().width > 1)
      .map((shape) => ({ shape, form: formOf(shape), fill: getComputedStyle(shape).fill }))
      .filter(({ fill }) => fill.startsWith('rgb') && !fill.endsWith(', 0)'));
    return filled
      .filter(({ shape }) => !isWorded(shape, drawing))
      .filter(({ form, fill }) => filled.some((other) => other.form === form && other.fill !== fill))
      .map(({ shape }) => `told by color alone: ${shape.outerHTML.slice(0, 120)}`);
  });
}
