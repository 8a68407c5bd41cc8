import { faultAt, type Fault, type Path } from './fault.ts';
import { suggestion } from './schema/fields.ts';

type Fields = Readonly<Record<string, unknown>>;

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

/** The fields of an entry that have mentions further in. */
const nested = new Set(
  'evidence otherSpellings parent membership conflicts date process voteShare turnout ended left'.split(' '),
);

/** What there is to mention: the ids of each section, and of each source whether its text is kept. */
interface Known {
  readonly ids: ReadonlyMap<Section, ReadonlySet<string>>;
  readonly kept: ReadonlyMap<unknown, boolean>;
}

/**
 * Ids given twice, mentions of an id that no entry of the file has, and evidence whose paragraph does not fit its source.
 * Looks at the raw file, whether or not it is sound otherwise: a curator sees all that is wrong at once.
 */
export function referenceFaults(raw: unknown): readonly Fault[] {
  const entries = new Map(sections.map((section) => [section, entriesOf(raw, section)]));
  const ids = new Map(
    [...entries].map(([section, list]) => [section, new Set(list.flatMap((one) => idOf(one) ?? []))]),
  );
  const sources = entries.get('sources') ?? [];
  const known = { ids, kept: new Map(sources.map((one) => [one?.['id'], typeof one?.['textSha256'] === 'string'])) };
  return [...entries, ['stakes', entriesOf(raw, 'stakes')] as const].flatMap(([section, list]) => [
    ...twice(section, list),
    ...list.flatMap((entry, index) => (entry ? [...faultsIn(entry, [section, index], known)] : [])),
  ]);
}

/** The faults of an entry and of what is nested in it. A place is spelled out where something is nested or wrong. */
function* faultsIn(fields: Fields, path: Path, known: Known): Generator<Fault> {
  const isEvidence = 'printed' in fields;
  if (isEvidence) yield* paragraphFaults(fields, path, known);
  for (const field in fields) {
    const mention = field === 'source' && !isEvidence ? undefined : mentions.get(field);
    if (!mention && !nested.has(field)) continue;
    const value = fields[field];
    const isList = Array.isArray(value);
    const values: readonly unknown[] = isList ? value : [value];
    for (const [index, one] of values.entries()) {
      const isWrong = mention && typeof one === 'string' && !known.ids.get(mention[0])?.has(one);
      if (!isWrong && (mention || !isFields(one))) continue;
      const place = isList ? [...path, field, index] : [...path, field];
      if (mention) yield unresolved(one, place, mention, known);
      else if (isFields(one)) yield* faultsIn(one, place, known);
    }
  }
}

function unresolved(id: unknown, path: Path, [section, what]: readonly [Section, string], { ids }: Known): Fault {
  return faultAt(path, id, suggestion(id, [...(ids.get(section) ?? [])], `the id of ${what} in this file`));
}

/** Of a source that is not there, that is what is said. */
function* paragraphFaults({ source, paragraph }: Fields, path: Path, { kept }: Known): Generator<Fault> {
  const isKept = kept.get(source);
  if (isKept === undefined || paragraph === undefined || (paragraph === null) !== isKept) return;
  const expected = isKept
    ? `a paragraph of "${String(source)}", whose text is kept`
    : `null, since no text of "${String(source)}" is kept`;
  yield faultAt([...path, 'paragraph'], paragraph, expected);
}

function twice(section: string, entries: readonly (Fields | undefined)[]): readonly Fault[] {
  const first = new Map<string, number>();
  return entries.flatMap((entry, index) => {
    const id = entry && idOf(entry);
    const other = id === undefined ? undefined : first.get(id);
    if (id !== undefined && other === undefined) first.set(id, index);
    return other === undefined
      ? []
      : [faultAt([section, index, 'id'], id, `an id that ${section}[${other}] does not have`)];
  });
}

/** The entries of a section by place; undefined for what is none. */
function entriesOf(raw: unknown, section: string): readonly (Fields | undefined)[] {
  const list = isFields(raw) ? raw[section] : undefined;
  return Array.isArray(list) ? list.map((one: unknown) => (isFields(one) ? one : undefined)) : [];
}

function idOf(entry: Fields | undefined): string | undefined {
  const id = entry?.['id'];
  return typeof id === 'string' ? id : undefined;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
