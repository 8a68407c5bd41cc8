import { faultAt, type Fault } from '../dataset/fault.ts';
import { candidateOf, type Dataset } from '../model/dataset.ts';
import type { Organization } from '../model/organization.ts';
import { formatCount } from '../model/words/numbers.ts';

const mostLikely = 20_000_000;
const scripts = ['Latin', 'Cyrillic', 'Greek', 'Hebrew', 'Arabic', 'Han'].map(
  (script) => new RegExp(`\\p{Script=${script}}`, 'u'),
);

/** What is allowed and yet looks like a slip of the hand: for a person to look at, no reason to refuse the file. */
export function datasetWarnings(dataset: Dataset): readonly Fault[] {
  return [
    ...[...dataset.organizations.values()].flatMap((organization, index) => [
      ...largeMembership(organization, index),
      ...mixedScripts(organization, index),
    ]),
    ...afterTheEnd(dataset),
  ];
}

/** Nobody is expected to endorse a candidate who has left. */
function afterTheEnd(dataset: Dataset): readonly Fault[] {
  return dataset.endorsements.flatMap(({ candidate, date }, index) => {
    const end = candidateOf(dataset, candidate).left?.when.latest ?? null;
    if (end === null || date.when.earliest === null || date.when.earliest <= end) return [];
    const expected = `a day up to ${end}, when "${candidate}" left the race`;
    return [faultAt(['endorsements', index, 'date', 'edtf'], date.when.edtf, expected)];
  });
}

function largeMembership({ kind, membership }: Organization, index: number): readonly Fault[] {
  if (membership === null || membership.count <= mostLikely || kind === 'federation') return [];
  const expected = `${formatCount(mostLikely)} members at most, but for a federation`;
  return [faultAt(['organizations', index, 'membership', 'count'], membership.count, expected)];
}

function mixedScripts({ name }: Organization, index: number): readonly Fault[] {
  if (scripts.filter((script) => script.test(name)).length < 2) return [];
  return [faultAt(['organizations', index, 'name'], name, 'letters of one script')];
}
