import type { ReactNode } from 'react';

/** What a link to a tab of its own says of it, for ears, after its words. */
export const opensInNewTab = ' (opens in a new tab)';

interface OutsideLinkProps {
  /** Null where none is known: then the words stand alone. */
  readonly address: string | null;
  readonly children: ReactNode;
}

/**
 * A link to somebody else's page. It opens in a tab of its own: an iframe may not show that page,
 * and browsers land on a passage only where nobody holds on to the tab.
 */
export function OutsideLink({ address, children }: OutsideLinkProps) {
  if (address === null) return <span>{children}</span>;
  return (
    <a href={address} target="_blank" rel="noopener noreferrer">
      <span>{children}</span>
      <span className="visually-hidden">{opensInNewTab}</span>
    </a>
  );
}
