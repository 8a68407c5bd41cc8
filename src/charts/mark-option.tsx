import type { CSSProperties } from 'react';
import type { Box, Mark } from './drawing.ts';

/** One mark of a listbox: a transparent box over the drawing that carries its text. */
interface MarkOptionProps {
  readonly mark: Mark;
  readonly tabIndex: 0 | -1;
  readonly isSelected: boolean;
  /** Whether its tooltip is open. */
  readonly isHinted: boolean;
  readonly isPlaced: boolean;
  readonly posInSet: number;
  readonly setSize: number;
  readonly onToggle: (mark: Mark) => void;
  readonly onPoint: (mark: Mark | null) => void;
}

/** The box is also the touch target, 24 px or more each way. Keys are heard by the list around it. */
export function MarkOption({
  mark,
  tabIndex,
  isSelected,
  isHinted,
  isPlaced,
  posInSet,
  setSize,
  onToggle,
  onPoint,
}: MarkOptionProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      className="mark-option"
      role="option"
      aria-selected={isSelected}
      aria-posinset={posInSet}
      aria-setsize={setSize}
      tabIndex={tabIndex}
      data-mark={mark.id}
      data-hinted={isHinted ? '' : undefined}
      style={isPlaced ? placement(mark.box) : undefined}
      onClick={() => onToggle(mark)}
      onPointerEnter={() => onPoint(mark)}
      onPointerLeave={() => onPoint(null)}
    >
      <span className="mark-text">{mark.spoken}</span>
      {isPlaced && mark.nameBox ? <span className="mark-name" style={beside(mark.nameBox, mark.box)} /> : null}
      {isHinted ? (
        <span
          className="mark-hint"
          aria-hidden="true"
          data-side={mark.box.x + mark.box.width / 2 > 0.5 ? 'end' : 'start'}
        >
          {mark.hint.map((line) => (
            <span key={line}>{line}</span>
          ))}
        </span>
      ) : null}
    </div>
  );
}

function placement({ x, width, y, height, minWidthPx }: Box): CSSProperties {
  const middle = (x + width / 2) * 100;
  return {
    left: `max(0px, min(${x * 100}%, ${middle}% - ${minWidthPx / 2}px))`,
    width: `max(${width * 100}%, ${minWidthPx}px)`,
    top: y,
    height,
  };
}

/** One box in shares of another, which it is placed by. */
function beside({ x, width, y, height }: Box, box: Box): CSSProperties {
  return {
    left: `${((x - box.x) / box.width) * 100}%`,
    width: `${(width / box.width) * 100}%`,
    top: y - box.y,
    height,
  };
}
