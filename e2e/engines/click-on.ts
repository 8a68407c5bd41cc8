import type { EngineWindow, Place, Point } from './engine.ts';
import { until } from './until.ts';

/** What is clicked: the first visible element that a selector finds and whose text begins so. */
export interface Target {
  readonly selector: string;
  readonly text: string;
}

/** Clicks the middle of an element once nothing covers it, with the mouse. */
export async function clickOn(window: EngineWindow, target: Target, place: Place = 'page'): Promise<void> {
  let point: Point | null = null;
  await until(
    `"${target.text}" can be clicked`,
    async () => {
      const corner = place === 'page' ? { x: 0, y: 0 } : await window.evaluate('page', frameCorner);
      const inside = await window.evaluate(place, middleOf, target.selector, target.text);
      point = inside && { x: corner.x + inside.x, y: corner.y + inside.y };
      return point !== null;
    },
    true,
  );
  if (point) await window.clickAt(point);
}

function frameCorner(): Point {
  const frame = document.querySelector('iframe');
  frame?.scrollIntoView({ block: 'start', behavior: 'instant' });
  const { x, y } = frame?.getBoundingClientRect() ?? { x: 0, y: 0 };
  return { x, y };
}

function middleOf(selector: string, text: string): Point | null {
  const found = [...document.querySelectorAll(selector)].find(
    (one) => one.textContent.trim().startsWith(text) && one.getBoundingClientRect().width > 0,
  );
  if (!found) return null;
  const isInSight = (): boolean => {
    const { top, bottom } = found.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  };
  if (window.parent === window && !isInSight()) found.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = found.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  const hit = document.elementFromPoint(x, y);
  const isHit = hit !== null && (found.contains(hit) || hit.contains(found));
  // Something that stays in sight may lie over it.
  if (!isHit && window.parent === window) found.scrollIntoView({ block: 'center', behavior: 'instant' });
  return isHit ? { x, y } : null;
}
