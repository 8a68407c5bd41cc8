import type { ReactNode } from 'react';
import './reading.css';

/** One line that opens in place. It works without script, and the browser's own search opens it. */
export interface FoldProps {
  readonly title: ReactNode;
  /** What else the line says, more quietly; empty for nothing. */
  readonly aside?: string;
  /** Where links lead to it. */
  readonly place?: string;
  readonly children: ReactNode;
}

/** Once drawn, whether it is open is the reader's. */
export function Fold({ title, aside = '', place, children }: FoldProps) {
  return (
    <details className="fold" id={place}>
      <summary>
        <span className="fold-title">{title}</span>
        {aside === '' ? null : <span className="fold-aside">{aside}</span>}
      </summary>
      <div className="fold-body">{children}</div>
    </details>
  );
}
