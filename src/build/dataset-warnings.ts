import { quoted, type Fault } from '../dataset/fault.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Organization } from '../model/organization.ts';

const mostLikely = 20_000_000;
const scripts = ['Latin', 'Cyrillic', 'Greek', 'Hebrew', 'Arabic', 'Han'].map(
  (script) => new RegExp(`\\p{Script=${script}}`, 'u'),
);

/** What is allowed and yet looks like a slip of the hand: for a person to look at, no reason to refuse the file. */
export function datasetWarnings(dataset: Dataset): readonly Fault[] {
  return [...dataset.organizations.values()].flatMap((organization) => [
    ...largeMembership(organization),
    ...mixedScripts(organization),
  ]);
}

function largeMembership({ id, kind, membership }: Organization): readonly Fault[] {
  if (membership === null || membership.count <= mostLikely || kind === 'federation') return [];
  const expected = `${mostLikely.toLocaleString('en-US')} members at most, but for a federation`;
  return [{ path: `organization "${id}", membership.count`, found: quoted(membership.count), expected }];
}

function mixedScripts({ id, name }: Organization): readonly Fault[] {
  if (scripts.filter((script) => script.test(name)).length < 2) return [];
  return [{ path: `organization "${id}", name`, found: quoted(name), expected: 'letters of one script' }];
}
