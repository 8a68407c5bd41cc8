import type { Dataset } from '../../model/dataset.ts';
import { select } from '../../model/select.ts';
import { defaultSelection } from '../../model/selection.ts';
import { tallies, type Tally } from '../../model/tally.ts';
import { alike, capital, pluralInWords } from '../../model/words/numbers.ts';
import type { Row } from '../../model/row.ts';

/** The finding of a whole list as one or two sentences, made from its certain rows: the page's own headline. */
export function finding(dataset: Dataset): string {
  const { certain } = select(dataset, defaultSelection);
  const ranked = tallies(certain, dataset.candidates)
    .filter(({ unions }) => unions > 0)
    .sort((a, b) => b.unions - a.unions);
  const [first, second] = ranked;
  if (!first) return `No national union’s choice in ${dataset.race.contest} is on this list.`;
  if (dataset.candidates.length === 1)
    return `${capital(pluralInWords(first.unions, 'national union'))} backed ${first.candidate.name}.`;
  return [sides(ranked, first, second), votes(certain)].filter((one) => one !== '').join(' ');
}

function sides(ranked: readonly Tally[], first: Tally, second: Tally | undefined): string {
  const name = first.candidate.shortName;
  const all = ranked.reduce((sum, { unions }) => sum + unions, 0);
  if (!second)
    return all === 1
      ? `The one national union named backed ${name}.`
      : `All ${alike(all)[0] ?? ''} national unions named backed ${name}.`;
  const [a, b] = alike(first.unions, second.unions);
  if (first.unions === second.unions)
    return ranked.length === 2
      ? `The national unions split evenly: ${a ?? ''} each.`
      : `${name} and ${second.candidate.shortName} drew even, with ${pluralInWords(first.unions, 'national union')} each.`;
  const late = ranked.some((side) => side.late > 0);
  if (late) return `By the end, ${name} had ${a ?? ''} national unions to ${second.candidate.shortName}’s ${b ?? ''}.`;
  if (first.unions * 2 > all) return `Most of the national unions named backed ${name}.`;
  return `${name} had the most national unions: ${a ?? ''} to ${second.candidate.shortName}’s ${b ?? ''}.`;
}

/** What the reported votes of union members chose; empty where none is reported. */
function votes(certain: readonly Row[]): string {
  const rows = certain.filter((row) => row.isNationalUnion && row.endorsement.process.decided === 'member-vote');
  const names = [...new Set(rows.map(({ candidate }) => candidate.shortName))];
  const [only] = names;
  if (only === undefined) return '';
  if (names.length > 1) return '';
  return rows.length === 1
    ? `The one reported union vote went to ${only}.`
    : `All ${alike(rows.length)[0] ?? ''} reported union votes went to ${only}.`;
}
