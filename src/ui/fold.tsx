import type { ReactNode } from 'react';
import './fold.css';

/** One line that opens in place. It works without script, and the browser's own search opens it. */
export interface FoldProps {
  readonly title: ReactNode;
  /** What else the line says, more quietly; empty for nothing. */
  readonly aside?: string;
  /** For links that lead to it. */
  readonly id?: string;
  readonly children: ReactNode;
}

/** Once drawn, whether it is open is the reader's. */
export function Fold({ title, aside = '', id, children }: FoldProps) {
  return (
    <details className="fold" id={id}>
      <summary>
        <span className="fold-title">{title}</span>
        {aside === '' ? null : <span className="fold-aside">{aside}</span>}
      </summary>
      <div className="fold-body">{children}</div>
    </details>
  );
}
