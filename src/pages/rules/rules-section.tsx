// Laid out as a grid, a table keeps its meaning in Safari before 17 only by its roles.
/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role */
import { percent } from '../../marks/percent.ts';
import { CandidateName } from '../../charts/candidate-name.tsx';
import type { Dataset } from '../../model/dataset.ts';
import { isDisputedVote } from '../../model/endorsement.ts';
import { rowsOf } from '../../model/row.ts';
import { ruleResults, type RuleName, type RuleResult } from '../../model/counting-rules.ts';
import { allInWords, capital, countInChart, smallCount } from '../../model/words/numbers.ts';
import { seriesInWords } from '../../model/words/series.ts';
import type { View } from '../view.ts';
import '../reading.css';
import './rules-section.css';

/** The whole list counted by each rule that somebody would defend, whatever filter is on. */
export function RulesSection({ view: { dataset } }: { readonly view: View }) {
  const results = ruleResults(dataset);
  const isMirrored = dataset.candidates.length === 2;
  return (
    <>
      <h3 className="reading-headline">{headline(results)}</h3>
      <p className="reading-deck">
        {`Here is the full list counted ${smallCount(results.length)} ways. Filters don’t apply. Each bar is a candidate’s share of what is counted.`}
      </p>
      <table
        className="rules-table"
        role="table"
        data-mirrored={isMirrored ? '' : undefined}
        data-candidates={dataset.candidates.length}
      >
        <caption className="visually-hidden">What each candidate has under each way of counting</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              <span className="visually-hidden">What is counted</span>
            </th>
            {dataset.candidates.map((candidate) => (
              <th key={candidate.id} role="columnheader" scope="col">
                <CandidateName candidate={candidate} form="shortName" />
              </th>
            ))}
            <th role="columnheader" scope="col">
              Result
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {results.map((result) => (
            <RuleRow key={result.rule} result={result} dataset={dataset} isMirrored={isMirrored} />
          ))}
        </tbody>
      </table>
    </>
  );
}

/** Whether there is anything to count in several ways: two candidates, two endorsements, and two ways that count any. */
export function hasRules(dataset: Dataset): boolean {
  return dataset.candidates.length > 1 && rowsOf(dataset).length > 1 && ruleResults(dataset).length > 1;
}

interface RuleRowProps {
  readonly result: RuleResult;
  readonly dataset: Dataset;
  /** Whether there are two candidates: then one bar is parted between them, with a count in each end. */
  readonly isMirrored: boolean;
}

/** So few are no share of anything: they have no bar. */
const few = 3;

function RuleRow({ result, dataset, isMirrored }: RuleRowProps) {
  const { rule, sides } = result;
  const total = sides.reduce((sum, { count }) => sum + count, 0);
  const hasBar = total > few;
  return (
    <tr role="row" data-bar={hasBar && isMirrored ? '' : undefined}>
      <th role="rowheader" scope="row">
        {ruleInWords(rule, dataset)}
      </th>
      {sides.map(({ candidate, count, hedge }, index) => (
        <td key={candidate.id} role="cell" data-slot={candidate.order}>
          {/* Said by the heading of the column, where columns have one in sight. */}
          <span className="rule-name" aria-hidden="true">
            {candidate.shortName}
          </span>
          {/* Its width is an attribute: the page's policy lets no style into the drawn HTML. */}
          {hasBar && (index === 0 || !isMirrored) ? (
            <svg
              className="rule-bar"
              width={isMirrored ? '100%' : percent(share(count, total) * barRoom)}
              height={isMirrored ? 20 : 12}
              aria-hidden="true"
              focusable="false"
            >
              {isMirrored ? (
                <PartedBar sides={sides} first={share(count, total)} />
              ) : (
                <rect width="100%" height="100%" />
              )}
            </svg>
          ) : null}
          <span className="rule-count">{`${hedge === null ? '' : `${hedge} `}${countInChart(count)}`}</span>
        </td>
      ))}
      <td role="cell" className="rule-outcome">
        {outcomeInWords(result)}
      </td>
    </tr>
  );
}

/** A bar parted between two, with a line of the ground between them. */
function PartedBar({ sides, first }: { readonly sides: RuleResult['sides']; readonly first: number }) {
  return sides.map(({ candidate }, index) => (
    <rect
      key={candidate.id}
      data-slot={candidate.order}
      x={index === 0 ? 0 : percent(first)}
      width={percent(index === 0 ? Math.max(0, first - 0.003) : 1 - first)}
      height="100%"
    />
  ));
}

/** The part of a cell that a bar may take: the rest is for its count. */
const barRoom = 0.4;

function share(count: number, total: number): number {
  return total === 0 ? 0 : Number((count / total).toFixed(4));
}

function ruleInWords(rule: RuleName, dataset: Dataset): string {
  switch (rule) {
    case 'national-unions':
      return 'National unions, as on this page';
    case 'all-groups':
      return 'Every entry on the list';
    case 'size-reported':
      return 'Unions whose size is reported';
    case 'members':
      return 'Members of national unions whose size is reported';
    case 'member-votes':
      return `Unions’ reported member votes${disputed(dataset)}`;
    case 'while-open':
      return `Unions known to have endorsed before ${dataset.race.settled?.words ?? ''}`;
  }
}

/** Which unions' votes only some sources report: another count could take them in. */
function disputed(dataset: Dataset): string {
  const rows = rowsOf(dataset).filter((row) => row.isNationalUnion && isDisputedVote(row.endorsement.process));
  return rows.length === 0
    ? ''
    : ` (reports differ on ${seriesInWords(rows.map(({ organization }) => organization.label))})`;
}

function outcomeInWords({ leader }: RuleResult): string {
  return leader === null ? 'Tied' : `${leader.shortName} leads`;
}

/** "Ash leads under four of five ways of counting", as far as that is so. */
function headline(results: readonly RuleResult[]): string {
  const [ours] = results;
  const led = results.flatMap(({ leader }) => leader ?? []);
  const leader = ours?.leader ?? led[0];
  if (!leader) return 'No way of counting puts anyone ahead';
  const count = led.filter((one) => one === leader).length;
  const all = smallCount(results.length);
  const ways = `${count === results.length ? allInWords(count) : `${smallCount(count)} of ${all}`} ways`;
  if (ours?.leader) return `${leader.shortName} leads under ${ways} of counting`;
  const tied = (ours?.sides ?? []).filter(
    ({ count: own }) => own === Math.max(...(ours?.sides ?? []).map((one) => one.count)),
  );
  const others = [...new Set(led)].map(
    (one) => `${one.shortName} leads under ${smallCount(led.filter((other) => other === one).length)}`,
  );
  return capital(
    `${seriesInWords(tied.map(({ candidate }) => candidate.shortName))} tie in our count; of ${all} ways, ${seriesInWords(others)}`,
  );
}
