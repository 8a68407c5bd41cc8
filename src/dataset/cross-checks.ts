import type { Dataset } from '../model/dataset.ts';
import type { Endorsement } from '../model/endorsement.ts';
import type { Organization } from '../model/organization.ts';
import type { When } from '../model/when.ts';
import { faultAt, type Fault } from './fault.ts';

/** What entries owe to one another, without which no page could be drawn. For a file whose entries are sound by themselves. */
export function crossFaults(dataset: Dataset): readonly Fault[] {
  return [...orderFaults(dataset), ...parentFaults(dataset), ...choiceFaults(dataset)];
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

/** One row for an organization and a candidate; a switch ends one row and begins another. */
function* choiceFaults({ endorsements }: Dataset): Generator<Fault> {
  const choices = new Map<string, Endorsement[]>();
  for (const [index, one] of endorsements.entries()) {
    const before = choices.get(one.organization) ?? [];
    choices.set(one.organization, [...before, one]);
    const twin = before.find(({ candidate }) => candidate === one.candidate);
    if (!twin) continue;
    const expected = `a candidate whom the organization does not back in "${twin.id}": one entry for each choice`;
    yield faultAt(['endorsements', index, 'candidate'], one.candidate, expected);
  }
  for (const [index, { organization, ended, date }] of endorsements.entries()) {
    const place = ['endorsements', index, 'ended'];
    if (ended && isBefore(ended.when, date.when)) {
      yield faultAt([...place, 'date', 'edtf'], ended.when.edtf, 'a date after the endorsement itself');
    } else if (ended?.how === 'switched' && choices.get(organization)?.length === 1) {
      const expected = 'a second entry of this organization, for whom it switched to; or "withdrawn"';
      yield faultAt([...place, 'how'], 'switched', expected);
    }
  }
}

function isBefore(one: When, other: When): boolean {
  return one.latest !== null && other.earliest !== null && one.latest < other.earliest;
}
