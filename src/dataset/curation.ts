import type { Dataset } from '../model/dataset.ts';
import { daysWithin, type When } from '../model/when.ts';
import { repeats } from './cross-faults.ts';
import { faultAt, type Fault, type Path } from './fault.ts';

/**
 * What is also checked at build: one entry for each choice, dates within the race, names that can be told apart, a log
 * that goes with the file. A page could be drawn without, so that no reader's browser asks for it.
 */
export function curationFaults(dataset: Dataset): readonly Fault[] {
  return [
    ...changeFaults(dataset),
    ...raceFaults(dataset),
    ...nameFaults(dataset),
    ...choiceFaults(dataset),
    ...dateFaults(dataset),
  ];
}

/** The log begins with the file’s own version and day, and goes back from there. */
function* changeFaults({ version, updated, changes }: Dataset): Generator<Fault> {
  const [newest] = changes;
  if (newest && newest.version !== version) {
    const expected = `the file’s own version, "${version}": what changed with it`;
    yield faultAt(['changes', 0, 'version'], newest.version, expected);
  }
  if (newest && newest.date !== updated)
    yield faultAt(['updated'], updated, `the day of the newest change, "${newest.date}"`);
  for (const [index, change] of changes.entries()) {
    const newer = changes[index - 1];
    if (!newer || compareVersions(newer.version, change.version) > 0) continue;
    const expected = `a version below "${newer.version}", since the newest comes first`;
    yield faultAt(['changes', index, 'version'], change.version, expected);
  }
}

/** Orders versions such as "2.0.0" part by part, each by its number. */
export function compareVersions(a: string, b: string): number {
  const others = b.split('.').map(Number);
  const steps = a.split('.').map((part, index) => Number(part) - (others[index] ?? 0));
  return steps.find((step) => step !== 0) ?? 0;
}

function* raceFaults({ race }: Dataset): Generator<Fault> {
  const { from, to } = race;
  if (from > to) {
    yield faultAt(['race', 'to'], to, `a day after "from", "${from}"`);
    return;
  }
  for (const field of ['settled', 'firstVote'] as const) {
    const day = race[field]?.on ?? from;
    if (day < from || day > to) yield faultAt(['race', field, 'on'], day, `a day of the race, ${from} to ${to}`);
  }
}

/** Organizations that a reader could not tell apart: equal by NFKC, case and spaces. */
function* nameFaults({ organizations }: Dataset): Generator<Fault> {
  for (const field of ['name', 'label'] as const) {
    const all = [...organizations.values()];
    for (const [index, first] of repeats(all.map((one) => foldedName(one[field])))) {
      const expected = `a ${field} that "${all[first]?.id}" does not have`;
      yield faultAt(['organizations', index, field], all[index]?.[field], expected);
    }
  }
}

function foldedName(name: string): string {
  return name.normalize('NFKC').toUpperCase().toLowerCase().replace(/\s+/g, ' ').trim();
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

/** One row for an organization and a candidate; a switch ends one row and begins another. */
function* choiceFaults({ endorsements }: Dataset): Generator<Fault> {
  const choices = endorsements.map(({ organization, candidate }) => `${organization} ${candidate}`);
  for (const [index, first] of repeats(choices)) {
    const expected = `a candidate whom the organization does not back in "${endorsements[first]?.id}": one entry for each choice`;
    yield faultAt(['endorsements', index, 'candidate'], endorsements[index]?.candidate, expected);
  }
  for (const [index, { organization, ended, date }] of endorsements.entries()) {
    const place = ['endorsements', index, 'ended'];
    if (ended && daysWithin(ended.when, date.when.earliest, null) === 'none') {
      yield faultAt([...place, 'date', 'edtf'], ended.when.edtf, 'a date after the endorsement itself');
    } else if (
      ended?.how === 'switched' &&
      endorsements.filter((other) => other.organization === organization).length === 1
    ) {
      const expected = 'a second entry of this organization, for whom it switched to; or "withdrawn"';
      yield faultAt([...place, 'how'], 'switched', expected);
    }
  }
}
