import { suggestion } from './schema/fields.ts';
import { faultAt, type Fault, type Path } from './fault.ts';

type Fields = Readonly<Record<string, unknown>>;
type Section = 'candidates' | 'sources' | 'organizations' | 'endorsements' | 'context' | 'claims';

const sections: readonly Section[] = ['candidates', 'sources', 'organizations', 'endorsements', 'context', 'claims'];

/** The fields that mention an entry of another section, and what it is called there. */
const mentions: Readonly<Record<string, readonly [Section, string] | undefined>> = {
  source: ['sources', 'a source'],
  organization: ['organizations', 'an organization'],
  candidate: ['candidates', 'a candidate'],
  organizations: ['organizations', 'an organization'],
  candidates: ['candidates', 'a candidate'],
  rows: ['endorsements', 'an endorsement'],
};

/**
 * Ids given twice, and mentions of an id that no entry of the file has, whether or not the file is sound otherwise: a
 * curator sees all that is wrong at once.
 */
export function referenceFaults(raw: unknown): readonly Fault[] {
  const ids = new Map(sections.map((section) => [section, idsIn(raw, section)]));
  const faults = sections.flatMap((section) => twice(section, ids.get(section) ?? []));
  const known = new Map([...ids].map(([section, list]) => [section, new Set(list.filter((id) => id !== undefined))]));

  function look(value: unknown, path: Path): void {
    if (Array.isArray(value)) value.forEach((one, index) => look(one, [...path, index]));
    else if (isFields(value)) for (const field of Object.keys(value)) lookAt(field, value[field], [...path, field]);
  }

  function lookAt(field: string, value: unknown, path: Path): void {
    const mention = path.length > 1 && Object.hasOwn(mentions, field) ? mentions[field] : undefined;
    if (!mention) return look(value, path);
    if (Array.isArray(value)) value.forEach((one, index) => resolve(one, [...path, index], ...mention));
    else resolve(value, path, ...mention);
  }

  function resolve(id: unknown, path: Path, section: Section, what: string): void {
    const all = known.get(section);
    if (typeof id !== 'string' || all?.has(id)) return;
    faults.push(faultAt(path, id, suggestion(id, [...(all ?? [])], `the id of ${what} in this file`)));
  }

  look(raw, []);
  return faults;
}

/** The ids of a section, by place; undefined where an entry has none. */
function idsIn(raw: unknown, section: Section): readonly (string | undefined)[] {
  const list = isFields(raw) ? raw[section] : undefined;
  return Array.isArray(list) ? list.map((one: unknown) => idOf(one)) : [];
}

function idOf(entry: unknown): string | undefined {
  return isFields(entry) && typeof entry['id'] === 'string' ? entry['id'] : undefined;
}

function twice(section: Section, ids: readonly (string | undefined)[]): readonly Fault[] {
  const first = new Map<string, number>();
  return ids.flatMap((id, index) => {
    const other = id === undefined ? undefined : first.get(id);
    if (id !== undefined && other === undefined) first.set(id, index);
    return other === undefined
      ? []
      : [faultAt([section, index, 'id'], id, `an id that ${section}[${other}] does not have`)];
  });
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
