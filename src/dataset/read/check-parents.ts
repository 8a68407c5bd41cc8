import type { Organization, OrganizationId } from '../../model/organization.ts';
import { addFault, resolve, type Reading } from './reading.ts';

/** Leaves out every organization whose chain of parents is broken or bites its own tail. Linear in organizations. */
export function checkParents(reading: Reading, places: ReadonlyMap<string, number>): void {
  const sound = new Map<OrganizationId, boolean>();
  for (const start of reading.organizations.values()) {
    if (!start.parent) continue;
    const chain = chainFrom(reading, start, sound);
    const last = chain.at(-1);
    if (!last) continue;
    reading.place = { section: 'organizations', index: places.get(last.id) ?? 0 };
    const outcome = outcomeAt(reading, last, chain, sound);
    for (const { id } of chain) {
      sound.set(id, outcome);
      if (!outcome) drop(reading, id);
    }
  }
}

/** The organizations up from one, as far as they are not yet judged and not met twice. */
function chainFrom(
  reading: Reading,
  start: Organization,
  judged: ReadonlyMap<OrganizationId, boolean>,
): readonly Organization[] {
  const chain = new Map<OrganizationId, Organization>();
  let next: Organization | undefined = start;
  while (next && !judged.has(next.id) && !chain.has(next.id)) {
    chain.set(next.id, next);
    next = next.parent ? reading.organizations.get(next.parent.organization) : undefined;
  }
  return [...chain.values()];
}

function outcomeAt(
  reading: Reading,
  last: Organization,
  chain: readonly Organization[],
  judged: ReadonlyMap<OrganizationId, boolean>,
): boolean {
  if (!last.parent) return true;
  const parent = last.parent.organization;
  const path = 'parent.organization';
  const known = judged.get(parent);
  if (known !== undefined) return known;
  if (chain.some((one) => one.id === parent))
    addFault(reading, path, parent, 'a parent that is not its own descendant');
  else resolve(reading, reading.organizations, parent, path, 'organization');
  return false;
}

function drop(reading: Reading, id: OrganizationId): void {
  reading.organizations.delete(id);
  reading.broken.add(`organization ${id}`);
}
