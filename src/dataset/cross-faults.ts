import type { Dataset } from '../model/dataset.ts';
import type { Organization } from '../model/organization.ts';
import { faultAt, type Fault, type Path } from './fault.ts';
import { suggestion } from './schema/fields.ts';

// Faults between the entries of a file that no page could be drawn with, such as a mention of what is not there.

/** An object of raw JSON. */
export type Fields = Readonly<Record<string, unknown>>;

const sections = ['candidates', 'sources', 'organizations', 'endorsements', 'context', 'claims'] as const;
type Section = (typeof sections)[number];

/** The fields that mention an entry of another section, and what it is called there. */
const mentions = new Map<string, readonly [Section, string]>([
  ['source', ['sources', 'a source']],
  ['organization', ['organizations', 'an organization']],
  ['candidate', ['candidates', 'a candidate']],
  ['organizations', ['organizations', 'an organization']],
  ['candidates', ['candidates', 'a candidate']],
  ['rows', ['endorsements', 'an endorsement']],
]);

/** The fields of an entry that have mentions further in. In others nothing is looked up: a page may be older than its data. */
const nested = new Set(
  'evidence otherSpellings parent membership conflicts date process voteShare turnout ended left'.split(' '),
);

/** What there is to mention: the ids of each section, and of each source whether its text is kept. */
interface Known {
  readonly ids: ReadonlyMap<Section, ReadonlySet<unknown>>;
  readonly kept: ReadonlyMap<unknown, boolean>;
}

/**
 * Ids given twice, mentions of an id that no entry of the file has, and evidence whose paragraph does not fit its source.
 * Looks at the raw file, whether or not it is sound otherwise: a curator sees all that is wrong at once.
 */
export function referenceFaults(raw: unknown): readonly Fault[] {
  const entries = [...sections, 'stakes' as const].map((section) => [section, entriesOf(raw, section)] as const);
  const known = {
    ids: new Map(sections.map((section) => [section, new Set(entriesOf(raw, section).map(idOf))])),
    kept: new Map(entriesOf(raw, 'sources').map((one) => [idOf(one), typeof one['textSha256'] === 'string'])),
  };
  return entries.flatMap(([section, list]) => [
    ...repeats(list.map(idOf)).map(([index, first]) =>
      faultAt([section, index, 'id'], idOf(list[index]), `an id that ${section}[${first}] does not have`),
    ),
    ...list.flatMap((entry, index) => [...faultsIn(entry, [section, index], known)]),
  ]);
}

/** The faults of an entry and of what is nested in it. */
function* faultsIn(fields: Fields, path: Path, known: Known): Generator<Fault> {
  if ('printed' in fields) yield* paragraphFaults(fields, path, known);
  for (const field in fields) {
    const mention = mentions.get(field);
    if (!mention && !nested.has(field)) continue;
    const value = fields[field];
    const isList = Array.isArray(value);
    const values: readonly unknown[] = isList ? value : [value];
    for (const [index, one] of values.entries()) {
      const place = isList ? [...path, field, index] : [...path, field];
      if (mention) yield* mentionFaults(one, place, mention, known);
      else if (isFields(one)) yield* faultsIn(one, place, known);
    }
  }
}

function* mentionFaults(id: unknown, path: Path, [section, what]: readonly [Section, string], { ids }: Known) {
  const known = ids.get(section) ?? new Set();
  if (typeof id !== 'string' || known.has(id)) return;
  const words = [...known].filter((one) => typeof one === 'string');
  yield faultAt(path, id, suggestion(id, words, `the id of ${what} in this file`));
}

/** Evidence with a paragraph of a text that is not kept, or without one of a text that is. Nothing for a source that is not there. */
function* paragraphFaults({ source, paragraph }: Fields, path: Path, { kept }: Known): Generator<Fault> {
  const isKept = kept.get(source);
  if (isKept === undefined || paragraph === undefined || (paragraph === null) !== isKept) return;
  const expected = isKept
    ? `a paragraph of "${String(source)}", whose text is kept`
    : `null, since no text of "${String(source)}" is kept`;
  yield faultAt([...path, 'paragraph'], paragraph, expected);
}

/** The places of values that an earlier one of the same list repeats, each with the place of the first. */
export function repeats(values: readonly unknown[]): readonly (readonly [number, number])[] {
  const first = new Map<unknown, number>();
  return values.flatMap((value, index) => {
    const before = first.get(value);
    if (before === undefined) first.set(value, index);
    return before === undefined || value === undefined ? [] : [[index, before] as const];
  });
}

/** The entries of a section by place; without a field where one is no object. */
function entriesOf(raw: unknown, section: string): readonly Fields[] {
  const list = isFields(raw) ? raw[section] : undefined;
  return Array.isArray(list) ? list.map((one: unknown) => (isFields(one) ? one : {})) : [];
}

function idOf(entry: Fields | undefined): string | undefined {
  const id = entry?.['id'];
  return typeof id === 'string' ? id : undefined;
}

/** Whether some raw JSON is an object. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Places that two candidates have, affiliates of nobody, and parents that belong to their own. For a file whose entries are sound. */
export function crossFaults({ candidates, organizations }: Dataset): readonly Fault[] {
  return [
    ...repeats(candidates.map(({ order }) => order)).map(([index, first]) => {
      const expected = `a place that "${candidates[first]?.id}" does not have`;
      return faultAt(['candidates', index, 'order'], candidates[index]?.order, expected);
    }),
    ...parentFaults(organizations),
  ];
}

/** An affiliate has a parent, and no chain of parents comes back to where it began. */
function* parentFaults(organizations: Dataset['organizations']): Generator<Fault> {
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
