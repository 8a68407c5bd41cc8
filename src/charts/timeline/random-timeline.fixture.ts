import fc from 'fast-check';
import type { ContextEvent } from '../../model/context-event.ts';
import type { Dataset } from '../../model/dataset.ts';
import { dayFromNumber, dayNumber, type Day } from '../../model/day.ts';
import type { Endorsement } from '../../model/endorsement.ts';
import type { EvidenceList } from '../../model/evidence.ts';
import { inventedDataset } from '../../model/invented-dataset.ts';
import type { Organization, OrganizationId } from '../../model/organization.ts';
import { selectedRows } from '../../model/selected.ts';
import { defaultSelection, type Selection } from '../../model/selection.ts';
import type { SourceId } from '../../model/source.ts';
import { parseWhen, unknownWhen, type When } from '../../model/when.ts';
import { timelineContent } from './content.ts';
import type { TimelineContent } from './layout.ts';

const evidence: EvidenceList = [{ source: 'gazette' as SourceId, paragraph: 1, printed: 'said so' }];
const first = dayNumber('2015-01-01' as Day);
const last = dayNumber('2016-12-31' as Day);
const day = fc.integer({ min: first, max: last }).map(dayFromNumber);

/** Any date that the record can hold. */
const anyWhen: fc.Arbitrary<When> = fc
  .oneof(
    { weight: 4, arbitrary: day },
    { weight: 1, arbitrary: day.map((one) => one.slice(0, 7)) },
    { weight: 2, arbitrary: fc.tuple(day, day).map(([a, b]) => (a < b ? `${a}/${b}` : `${b}/${a}`)) },
    { weight: 2, arbitrary: day.map((one) => `../${one}`) },
    { weight: 1, arbitrary: fc.constant('') },
  )
  .map((edtf) => parseWhen(edtf) ?? unknownWhen);

const words = fc.constantFrom(
  'Amalgamated',
  'Bakers',
  'of',
  'WMW',
  'Carters',
  '&',
  'Illinois',
  'Dyers,',
  'Union',
  'No. 7',
);
const label = fc.array(words, { minLength: 1, maxLength: 9 }).map((parts) => parts.join(' '));
const members = fc.option(fc.integer({ min: 1, max: 20_000_000 }), { nil: null });

const party = fc.record({
  label,
  members,
  when: anyWhen,
  candidate: fc.nat(),
  parent: fc.option(fc.nat(), { nil: null }),
});
const happening = fc.record({ label, when: anyWhen, kind: fc.constantFrom('memo', 'poll', 'no-endorsement') });

/** A race with so many endorsements at most, dated anyhow. */
function anyDataset(most: number): fc.Arbitrary<Dataset> {
  return fc
    .record({
      parties: fc.array(party, { maxLength: most }),
      happenings: fc.array(happening, { maxLength: 12 }),
      decidedOn: fc.option(day, { nil: null }),
    })
    .map(({ parties, happenings, decidedOn }) => ({
      ...inventedDataset,
      decidedOn,
      organizations: new Map(
        parties.map((one, index): [OrganizationId, Organization] => [
          idOf(index),
          organization(one, index, parties.length),
        ]),
      ),
      endorsements: parties.map((one, index) => endorsement(one, index)),
      context: happenings.map(
        (one, index) =>
          ({
            ...one,
            id: `h${index}`,
            summary: 'It was.',
            organizations: [],
            candidates: [],
            evidence,
          }) as unknown as ContextEvent,
      ),
    }));
}

/** What a timeline can be asked to show of such a race. */
export function anyContent(most: number): fc.Arbitrary<TimelineContent> {
  const option = fc.option(day, { nil: null });
  return fc
    .record({
      dataset: anyDataset(most),
      a: option,
      b: option,
      running: fc.constantFrom('on' as const, 'off' as const),
    })
    .map(({ dataset, a, b, running }) => {
      const [from, to] = a !== null && b !== null && a > b ? [b, a] : [a, b];
      const selection: Selection = { ...defaultSelection, from, to, running };
      return timelineContent(dataset, selectedRows(dataset, selection), selection);
    });
}

function idOf(index: number): OrganizationId {
  return `o${index}` as OrganizationId;
}

type Party = typeof party extends fc.Arbitrary<infer T> ? T : never;

function organization(one: Party, index: number, count: number): Organization {
  const parent =
    one.parent === null || one.parent % count === index ? null : { organization: idOf(one.parent % count), evidence };
  return {
    id: idOf(index),
    name: one.label,
    label: one.label,
    abbreviation: null,
    otherSpellings: [],
    kind: parent === null ? 'national-union' : 'affiliate',
    parent,
    membership:
      one.members === null ? null : { count: one.members, hedge: null, basis: 'members', conflicts: [], evidence },
    evidence,
  };
}

function endorsement({ when, candidate }: Party, index: number): Endorsement {
  const { candidates } = inventedDataset;
  return {
    id: `e${index}` as Endorsement['id'],
    organization: idOf(index),
    candidate: candidates[candidate % candidates.length]!.id,
    date: { when, inferred: false, evidence },
    process: { decided: 'not-said', accordingTo: null, detail: '', evidence: [] },
    voteShare: null,
    turnout: null,
    evidence,
    notes: [],
    confidence: null,
  };
}
