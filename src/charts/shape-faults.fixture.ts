import type { Box, Mark } from './drawing.ts';
import type { DrawnShape } from './drawn-shapes.fixture.tsx';

const slack = 0.01;

/** Every pair, one of each list, that shares more than an edge. */
export function overlaps(some: readonly DrawnShape[], others: readonly DrawnShape[]): readonly string[] {
  return some.flatMap((one) =>
    others.filter((other) => other !== one && isOver(one, other)).map((other) => `${named(one)} on ${named(other)}`),
  );
}

function isOver(a: DrawnShape, b: DrawnShape): boolean {
  return a.x0 < b.x1 - slack && b.x0 < a.x1 - slack && a.y0 < b.y1 - slack && b.y0 < a.y1 - slack;
}

/** What sticks out of the drawing. */
export function outside(shapes: readonly DrawnShape[], widthPx: number, heightPx: number): readonly string[] {
  return shapes
    .filter(({ x0, x1, y0, y1 }) => x0 < -slack || x1 > widthPx + slack || y0 < -slack || y1 > heightPx + slack)
    .map(
      (shape) => `${named(shape)} from ${shape.x0}, ${shape.y0} to ${shape.x1}, ${shape.y1} of ${widthPx}, ${heightPx}`,
    );
}

/** Targets of pointer and touch that are too low, leave the drawing, or lie on one another. */
export function boxFaults(marks: readonly Mark[], heightPx: number): readonly string[] {
  const boxes = marks.flatMap(({ box, nameBox }) => (nameBox ? [box, nameBox] : [box]));
  const wrong = boxes.filter(
    ({ x, width, y, height }) => height < 24 || x < 0 || x + width > 1 + 1e-9 || y < 0 || y + height > heightPx + slack,
  );
  const touching = boxes.flatMap((one, index) => boxes.slice(index + 1).filter((other) => !isApart(one, other)));
  return [...wrong, ...touching].map((box) => JSON.stringify(box));
}

function isApart(a: Box, b: Box): boolean {
  const above = a.y + a.height <= b.y + slack || b.y + b.height <= a.y + slack;
  return above || a.x + a.width <= b.x + 1e-9 || b.x + b.width <= a.x + 1e-9;
}

function named({ kind, text }: DrawnShape): string {
  return kind === 'text' ? `"${text}"` : `a ${kind}`;
}
