import { capital } from '../../charts/spoken.ts';
import type { Dataset } from '../../model/dataset.ts';
import { kindInWords } from '../../model/kind-words.ts';
import { listInWords } from '../../model/list-words.ts';
import { countedInWords } from '../../model/membership-words.ts';
import { membershipBases } from '../../model/membership.ts';
import { plural } from '../../model/number-words.ts';
import { organizationKinds } from '../../model/organization.ts';
import { allRows, type Row } from '../../model/selected.ts';
import { sizesAdd } from '../../model/tally.ts';
import { formatDay } from '../../model/when-words.ts';

/** What a reader has to mind in a record before comparing or adding anything, as sentences; all of it counted in the rows. */
export function recordCautions(dataset: Dataset): readonly string[] {
  const rows = allRows(dataset);
  return [
    ...lateCaution(dataset, rows),
    ...inferredCaution(rows),
    ...sizeCaution(dataset, rows),
    ...kindCaution(rows),
    'Absence from the list is no sign of neutrality, and locals are left out.',
  ];
}

function lateCaution({ decidedOn }: Dataset, rows: readonly Row[]): readonly string[] {
  const late = rows.filter(({ phase }) => phase === 'decided').length;
  if (decidedOn === null || late === 0) return [];
  return [
    `The race was decided on ${formatDay(decidedOn)}. ${plural(late, 'endorsement')} came after that day and ${late === 1 ? 'is' : 'are'} set apart: less was left to choose.`,
  ];
}

function inferredCaution(rows: readonly Row[]): readonly string[] {
  const names = rows
    .filter(({ endorsement }) => endorsement.date.inferred)
    .map(({ organization }) => organization.label);
  if (names.length === 0) return [];
  return [
    `No source dates the ${names.length === 1 ? 'endorsement' : 'endorsements'} of ${listInWords(names, 'and')}. That they were in at all is inferred from published counts, and they are marked so.`,
  ];
}

function sizeCaution(dataset: Dataset, rows: readonly Row[]): readonly string[] {
  if (sizesAdd(dataset)) return [];
  const met = membershipBases.filter((basis) =>
    rows.some(({ organization }) => organization.membership?.basis === basis),
  );
  return [
    `Sizes count different things: ${listInWords(met.map(countedInWords), 'or')}. Each figure says which. They are never added up, and there is no grand total.`,
  ];
}

function kindCaution(rows: readonly Row[]): readonly string[] {
  const kinds = organizationKinds.filter(
    (kind) => kind !== 'national-union' && rows.some(({ organization }) => organization.kind === kind),
  );
  if (kinds.length === 0) return [];
  const words = listInWords(
    kinds.map((kind) => kindInWords(kind, 'many')),
    'and',
  );
  return [`${capital(words)} are shown, but not counted with the unions in them.`];
}
