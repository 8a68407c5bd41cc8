/**
 * What can be pressed and is less than 24 px wide or high, as WCAG 2.5.8 counts it: a link in a line of text may be,
 * and so may a target around whose middle a circle of 24 px meets no other target. Runs in a page.
 */
export function smallTargets(): readonly string[] {
  const least = 24;
  const pressable = 'a[href], button, input, select, summary, [role="option"], [tabindex="0"]';
  const boxOf = (element: Element) => (element.closest('label') ?? element).getBoundingClientRect();
  const targets = [...document.querySelectorAll(pressable)].filter(
    (element) => element.checkVisibility({ visibilityProperty: true }) && boxOf(element).width > 1,
  );
  const isInText = (element: Element) => {
    if (getComputedStyle(element).display !== 'inline') return false;
    const block = element.closest('p, li, dd, div, td');
    return (block?.textContent.trim().length ?? 0) > element.textContent.trim().length;
  };
  const meets = (element: Element, other: Element) => {
    const [own, its] = [boxOf(element), boxOf(other)];
    const [x, y] = [own.x + own.width / 2, own.y + own.height / 2];
    const across = Math.max(its.left - x, 0, x - its.right);
    const down = Math.max(its.top - y, 0, y - its.bottom);
    return Math.hypot(across, down) < least / 2;
  };
  // A mark may be narrower than its name, which belongs to it.
  const isSmall = (element: Element) => {
    const parts = [
      boxOf(element),
      ...[...element.querySelectorAll('.mark-name')].map((one) => one.getBoundingClientRect()),
    ];
    return parts.every(({ width, height }) => Math.min(width, height) < least - 0.1);
  };
  return targets
    .filter(isSmall)
    .filter((element) => !isInText(element))
    .filter((element) =>
      targets.some((other) => !other.contains(element) && !element.contains(other) && meets(element, other)),
    )
    .map(
      (element) =>
        `${element.tagName} ${element.textContent.slice(0, 40)} ${boxOf(element).width}×${boxOf(element).height}`,
    );
}
