import type { ReactNode } from 'react';
import { pictureStyle, type PictureTheme } from './picture-style.ts';

/** A picture that stands alone: its own style and ground, a title, and a description for those who can't see it. */
interface PictureSvgProps {
  /** What sets its ids apart from those of other pictures in one page. */
  readonly name: string;
  readonly theme: PictureTheme;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly title: string;
  readonly description: string;
  readonly children: ReactNode;
}

export function PictureSvg({ name, theme, widthPx, heightPx, title, description, children }: PictureSvgProps) {
  const ids = { title: `picture-title-${name}`, description: `picture-description-${name}` };
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={widthPx}
      height={heightPx}
      viewBox={`0 0 ${widthPx} ${heightPx}`}
      role="img"
      aria-labelledby={`${ids.title} ${ids.description}`}
    >
      <title id={ids.title}>{title}</title>
      <desc id={ids.description}>{description}</desc>
      <style>{pictureStyle(theme)}</style>
      <rect className="surface" width={widthPx} height={heightPx} />
      {children}
    </svg>
  );
}

/** Lines of text in a picture, one under another. */
interface PictureLinesProps {
  readonly className: string;
  readonly lines: readonly string[];
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  readonly fontPx: number;
  /** From one line to the next; left out where there is one. */
  readonly stepPx?: number;
}

export function PictureLines({ className, lines, x, y, fontPx, stepPx = 0 }: PictureLinesProps) {
  return (
    <g>
      {lines.map((line, index) => (
        // The size stands on an element's own style: a class would win over an attribute.
        <text
          key={line}
          className={className}
          x={x}
          y={Math.round(y + index * stepPx)}
          style={{ fontSize: `${fontPx}px` }}
        >
          {line}
        </text>
      ))}
    </g>
  );
}
