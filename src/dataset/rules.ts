import type { Dataset } from '../model/dataset.ts';
import type { Endorsement } from '../model/endorsement.ts';
import type { Organization } from '../model/organization.ts';
import { daysWithin, type When } from '../model/when.ts';
import { faultAt, type Fault, type Path } from './fault.ts';

/** What one entry owes to another: each rule in a function of its own. For a file whose entries are sound by themselves. */
export function ruleFaults(dataset: Dataset): readonly Fault[] {
  return [
    ...changeFaults(dataset),
    ...raceFaults(dataset),
    ...orderFaults(dataset),
    ...nameFaults(dataset),
    ...parentFaults(dataset),
    ...choiceFaults(dataset),
    ...dateFaults(dataset),
  ];
}

/** The log begins with the file’s own version and day, and goes back from there. */
function changeFaults({ version, updated, changes }: Dataset): readonly Fault[] {
  const [newest] = changes;
  const faults: Fault[] = [];
  if (newest && newest.version !== version) {
    faults.push(
      faultAt(['changes', 0, 'version'], newest.version, `the file’s own version, "${version}": what changed with it`),
    );
  }
  if (newest && newest.date !== updated) {
    faults.push(faultAt(['updated'], updated, `the day of the newest change, "${newest.date}"`));
  }
  changes.forEach((change, index) => {
    const newer = changes[index - 1];
    if (newer && compareVersions(newer.version, change.version) <= 0) {
      faults.push(
        faultAt(
          ['changes', index, 'version'],
          change.version,
          `a version below "${newer.version}", since the newest comes first`,
        ),
      );
    }
  });
  return faults;
}

/** Orders versions such as "2.0.10" by their numbers. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)];
  return left.map((part, index) => part - (right[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

function raceFaults({ race }: Dataset): readonly Fault[] {
  if (race.from > race.to) return [faultAt(['race', 'to'], race.to, `a day after "from", "${race.from}"`)];
  const on = race.settled?.on;
  if (on === undefined || (on >= race.from && on <= race.to)) return [];
  return [faultAt(['race', 'settled', 'on'], on, `a day of the race, ${race.from} to ${race.to}`)];
}

function orderFaults({ candidates }: Dataset): readonly Fault[] {
  return candidates.flatMap(({ order }, index) => {
    const first = candidates.findIndex((other) => other.order === order);
    const other = candidates[first];
    return first === index || !other
      ? []
      : [faultAt(['candidates', index, 'order'], order, `a place that "${other.id}" does not have`)];
  });
}

/** Organizations that a reader could not tell apart: equal by NFKC, case and spaces. */
function nameFaults({ organizations }: Dataset): readonly Fault[] {
  return (['name', 'label'] as const).flatMap((field) => {
    const seen = new Map<string, string>();
    return [...organizations.values()].flatMap((organization, index) => {
      const { id, [field]: text } = organization;
      const folded = foldedName(text);
      const other = seen.get(folded);
      if (other !== undefined)
        return [faultAt(['organizations', index, field], text, `a ${field} that "${other}" does not have`)];
      seen.set(folded, id);
      return [];
    });
  });
}

function foldedName(name: string): string {
  return name.normalize('NFKC').toUpperCase().toLowerCase().replace(/\s+/g, ' ').trim();
}

/** An affiliate has a parent, and no chain of parents comes back to where it began. */
function parentFaults({ organizations }: Dataset): readonly Fault[] {
  return [...organizations.values()].flatMap((organization, index) => {
    const { id, kind, parent } = organization;
    if (kind === 'affiliate' && parent === null) {
      const expected =
        'the national union that this affiliate belongs to, such as { "organization": "bakers", "evidence": […] }';
      return [faultAt(['organizations', index, 'parent'], parent, expected)];
    }
    const passed = new Set<Organization>();
    let above = parentOf(organizations, organization);
    while (above && above.id !== id && !passed.has(above)) {
      passed.add(above);
      above = parentOf(organizations, above);
    }
    if (above?.id !== id) return [];
    return [
      faultAt(
        ['organizations', index, 'parent', 'organization'],
        parent?.organization,
        'an organization that does not itself belong to this one',
      ),
    ];
  });
}

function parentOf(organizations: Dataset['organizations'], { parent }: Organization): Organization | undefined {
  return parent === null ? undefined : organizations.get(parent.organization);
}

/** One row for an organization and a candidate; a switch ends one row and begins another. */
function choiceFaults({ endorsements }: Dataset): readonly Fault[] {
  const choices = new Map<string, readonly Endorsement[]>();
  for (const one of endorsements) choices.set(one.organization, [...(choices.get(one.organization) ?? []), one]);
  return endorsements.flatMap((one, index) => {
    const others = (choices.get(one.organization) ?? []).filter((other) => other !== one);
    const twin = others.find((other) => other.candidate === one.candidate && endorsements.indexOf(other) < index);
    if (twin) {
      const expected = `a candidate whom the organization does not back in "${twin.id}": one entry for each choice`;
      return [faultAt(['endorsements', index, 'candidate'], one.candidate, expected)];
    }
    if (one.ended === null) return [];
    if (isBefore(one.ended.when, one.date.when)) {
      return [
        faultAt(
          ['endorsements', index, 'ended', 'date', 'edtf'],
          one.ended.when.edtf,
          'a date after the endorsement itself',
        ),
      ];
    }
    if (one.ended.how === 'switched' && others.length === 0) {
      return [
        faultAt(
          ['endorsements', index, 'ended', 'how'],
          'switched',
          'a second entry of this organization, for whom it switched to; or "withdrawn"',
        ),
      ];
    }
    return [];
  });
}

function isBefore(one: When, other: When): boolean {
  return one.latest !== null && other.earliest !== null && one.latest < other.earliest;
}

/** Every date lies in the race, but for those of sources and of the log. */
function dateFaults({ race, candidates, endorsements, context, claims }: Dataset): readonly Fault[] {
  const dates: readonly (readonly [Path, When | undefined])[] = [
    ...candidates.map(({ left }, index) => [['candidates', index, 'left', 'date', 'edtf'], left?.when] as const),
    ...endorsements.map(({ date }, index) => [['endorsements', index, 'date', 'edtf'], date.when] as const),
    ...endorsements.map(({ ended }, index) => [['endorsements', index, 'ended', 'date', 'edtf'], ended?.when] as const),
    ...context.map((event, index) => [['context', index, 'date'], event.when] as const),
    ...claims.map(({ asOf }, index) => [['claims', index, 'asOf'], asOf] as const),
  ];
  return dates.flatMap(([path, when]) => {
    if (!when || when.latest === null) return [];
    // What "about" allows may reach over an end of the race.
    const within = daysWithin(when, race.from, race.to);
    const isOpen = when.earliest === null && when.latest >= race.from && when.latest <= race.to;
    if (within === 'every' || isOpen || (when.isApproximate && within === 'some')) return [];
    return [faultAt(path, when.edtf, `a date of the race, ${race.from} to ${race.to}`)];
  });
}
