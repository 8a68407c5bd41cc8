import type { OrganizationId } from '../../model/organization.ts';
import { addFault, type Reading } from './reading.ts';

/** Notes organizations whose names a reader could not tell apart: equal by NFKC, case and spaces. */
export function checkNames(reading: Reading, places: ReadonlyMap<string, number>): void {
  const seen = new Map<string, OrganizationId>();
  for (const { id, name } of reading.organizations.values()) {
    const folded = foldedName(name);
    const other = seen.get(folded);
    if (other === undefined) seen.set(folded, id);
    else {
      reading.place = { section: 'organizations', index: places.get(id) ?? 0 };
      addFault(reading, 'name', name, `a name that "${other}" does not have`);
    }
  }
}

function foldedName(name: string): string {
  return name.normalize('NFKC').toUpperCase().toLowerCase().replace(/\s+/g, ' ').trim();
}
