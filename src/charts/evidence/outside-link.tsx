import type { ReactNode } from 'react';

/**
 * A link to somebody else's page. It opens in a tab of its own: a frame may not show that page,
 * and browsers land on a passage only where nobody holds on to the tab.
 */
export function OutsideLink({ address, children }: { readonly address: string; readonly children: ReactNode }) {
  return (
    <a href={address} target="_blank" rel="noopener noreferrer">
      {children}
      <span className="visually-hidden"> (new tab)</span>
    </a>
  );
}
