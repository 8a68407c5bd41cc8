import type { Dataset } from '../model/dataset.ts';
import type { Organization } from '../model/organization.ts';
import { faultAt, type Fault } from './fault.ts';

/** What entries owe to one another, without which no page could be drawn. For a file whose entries are sound by themselves. */
export function crossFaults(dataset: Dataset): readonly Fault[] {
  return [...orderFaults(dataset), ...parentFaults(dataset)];
}

function* orderFaults({ candidates }: Dataset): Generator<Fault> {
  for (const [index, { order }] of candidates.entries()) {
    const first = candidates.find((other) => other.order === order);
    if (first && first !== candidates[index])
      yield faultAt(['candidates', index, 'order'], order, `a place that "${first.id}" does not have`);
  }
}

/** An affiliate has a parent, and no chain of parents comes back to where it began. */
function* parentFaults({ organizations }: Dataset): Generator<Fault> {
  for (const [index, organization] of [...organizations.values()].entries()) {
    const { id, kind, parent } = organization;
    if (kind === 'affiliate' && parent === null) {
      const example = '{ "organization": "bakers", "evidence": […] }';
      const expected = `the national union that this affiliate belongs to, such as ${example}`;
      yield faultAt(['organizations', index, 'parent'], parent, expected);
      continue;
    }
    const passed = new Set<Organization>();
    let above = parentOf(organizations, organization);
    while (above && above.id !== id && !passed.has(above)) {
      passed.add(above);
      above = parentOf(organizations, above);
    }
    if (above?.id !== id) continue;
    const expected = 'an organization that does not itself belong to this one';
    yield faultAt(['organizations', index, 'parent', 'organization'], parent?.organization, expected);
  }
}

function parentOf(organizations: Dataset['organizations'], { parent }: Organization): Organization | undefined {
  return parent === null ? undefined : organizations.get(parent.organization);
}
