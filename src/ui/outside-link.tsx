import type { ReactNode } from 'react';

/**
 * A link to somebody else's page. It opens in a tab of its own: an iframe may not show that page,
 * and browsers land on a passage only where nobody holds on to the tab.
 */
export function OutsideLink({ address, children }: { readonly address: string; readonly children: ReactNode }) {
  return (
    <a href={address} target="_blank" rel="noopener noreferrer">
      <span>{children}</span>
      <span className="visually-hidden"> (opens in a new tab)</span>
    </a>
  );
}
