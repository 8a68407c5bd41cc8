import fc from 'fast-check';
import { anyDataset, anyFilter } from '../model/any-dataset.fixture.ts';
import { anyDay, anyWhen } from '../model/any-when.fixture.ts';
import type { CandidateId } from '../model/candidate.ts';
import type { Claim, ClaimId } from '../model/claim.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Endorsement } from '../model/endorsement.ts';
import type { Organization } from '../model/organization.ts';
import { selectedRows, type Row } from '../model/selected.ts';
import { defaultSelection, measures, sorts, type Selection } from '../model/selection.ts';
import type { Source, SourceId } from '../model/source.ts';
import { unknownWhen } from '../model/when.ts';

/** A record and what a reader asks to see of it. */
export interface AnyView {
  readonly dataset: Dataset;
  readonly selection: Selection;
  readonly rows: readonly Row[];
}

const gazette: Source = {
  id: 'gazette' as SourceId,
  outlet: 'The Gazette',
  headline: null,
  published: { when: unknownWhen, known: 'printed', note: '' },
  address: null,
  textSha256: null,
};

const words = ['Bakers', 'of', 'WMWM', 'Carters', '&', 'Illinois', 'Dyers,', 'Amalgamated', 'Union', 'No. 7'];
const label = fc.oneof(
  fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 }).map((parts) => parts.join(' ')),
  fc.constantFrom('W', 'Донские пекари', '全国パン職人組合', 'Donaudampfschifffahrtsgesellschaftskapitänsbund'),
);

const dress = fc.record({
  label,
  hedge: fc.option(fc.constantFrom('some', 'about', 'nearly', 'more than')),
  account: fc.option(
    fc.constantFrom('The union', 'Three of the articles, in their own voice', 'a source that is not named'),
  ),
  inferred: fc.boolean(),
});
type Dress = typeof dress extends fc.Arbitrary<infer D> ? D : never;

/** A record with names short and long, hedges, accounts and published claims, and any filter over it. */
export const anyView: fc.Arbitrary<AnyView> = fc
  .record({
    bare: anyDataset,
    dresses: fc.array(dress, { minLength: 9, maxLength: 9 }),
    claimed: fc.array(
      fc.record({
        of: fc.nat(1),
        unions: fc.integer({ min: 1, max: 60 }),
        workers: fc.integer({ min: 1, max: 30_000_000 }),
        asOf: anyWhen,
      }),
      { maxLength: 3 },
    ),
    filter: fc.oneof(fc.constant({}), someOf(anyFilter, ['candidates', 'unions', 'kinds', 'decided'])),
    days: fc.oneof(
      { arbitrary: fc.constant({}), weight: 2 },
      someOf(fc.record({ from: anyDay, to: anyDay, asOf: anyDay }), ['from', 'to', 'asOf']),
    ),
    decidedOn: fc.option(anyDay),
    measure: fc.constantFrom(...measures),
    sort: fc.constantFrom(...sorts),
  })
  .map(({ bare, dresses, claimed, filter, days, decidedOn, ...choices }) => {
    const claims = claimed.flatMap(({ of, unions, workers, asOf }, index) => {
      const candidate = bare.candidates[of]?.id ?? null;
      return [
        claim(`u${index}`, 'unions', unions, candidate, asOf),
        claim(`w${index}`, 'workers', workers, candidate, asOf),
      ];
    });
    const dataset = { ...dressed(bare, dresses), claims, decidedOn };
    const wanted = { ...defaultSelection, ...filter, ...days, ...choices };
    const selection = { ...wanted, unions: wanted.unions.filter((id) => dataset.organizations.has(id)) };
    return { dataset, selection, rows: selectedRows(dataset, selection) };
  });

/** Some properties of what is drawn, or none. */
function someOf<T extends object>(
  whole: fc.Arbitrary<T>,
  names: readonly (keyof T & string)[],
): fc.Arbitrary<Partial<T>> {
  const entries = (value: T, kept: readonly string[]) => Object.entries(value).filter(([name]) => kept.includes(name));
  return fc
    .tuple(whole, fc.subarray([...names]))
    .map(([value, kept]) => Object.fromEntries(entries(value, kept)) as Partial<T>);
}

function dressed(dataset: Dataset, dresses: readonly Dress[]): Dataset {
  const at = (index: number): Dress => dresses[index % dresses.length]!;
  const organizations = [...dataset.organizations.values()].map((one, index): Organization => {
    const membership = one.membership && { ...one.membership, hedge: at(index).hedge };
    return { ...one, label: at(index).label, membership };
  });
  const endorsements = dataset.endorsements.map((one, index): Endorsement => {
    const { process, date } = one;
    const accordingTo = process.decided === 'not-said' ? null : at(index).account;
    return { ...one, date: { ...date, inferred: at(index).inferred }, process: { ...process, accordingTo } };
  });
  return {
    ...dataset,
    sources: new Map([[gazette.id, gazette]]),
    organizations: new Map(organizations.map((one) => [one.id, one])),
    endorsements,
  };
}

function claim(
  id: string,
  measure: Claim['measure'],
  value: number,
  candidate: CandidateId | null,
  asOf: Claim['asOf'],
): Claim {
  return {
    id: id as ClaimId,
    title: `about ${value.toLocaleString('en-US')} ${measure}`,
    measure,
    value,
    against: null,
    hedge: null,
    scope: 'everybody',
    claimant: 'the campaign',
    candidate,
    asOf,
    rows: [],
    verdict: { outcome: 'cannot-tell', reason: 'no list', view: '' },
    evidence: [{ source: gazette.id, paragraph: 2, printed: 'so many' }],
  };
}
