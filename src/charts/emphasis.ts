import type { OrganizationId } from '../model/organization.ts';

/** How much a mark stands out. */
export type Emphasis = 'normal' | 'hovered' | 'picked' | 'muted';

/** What the reader points at and has pinned; the same for every chart on the page. */
export interface Attention {
  readonly hover: OrganizationId | null;
  readonly pick: OrganizationId | null;
}

/** How much the mark of an organization stands out, given what the reader points at. Pinned wins over pointed at. */
export function emphasis(organizations: readonly OrganizationId[], { hover, pick }: Attention): Emphasis {
  if (pick !== null && organizations.includes(pick)) return 'picked';
  if (hover !== null) return organizations.includes(hover) ? 'hovered' : 'muted';
  return pick === null ? 'normal' : 'muted';
}
